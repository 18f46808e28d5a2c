namespace D2.Build;

/// <summary>A value copied from a field of one object to fields of others.</summary>
public sealed class KustomizeReplacement : Mapping
{
    /// <summary>The field it is copied from. Required.</summary>
    public ReplacementSource Source { get => Child<ReplacementSource>("source"); set => Set("source", value); }

    /// <summary>The fields it is copied to. Required.</summary>
    public ObjectList<ReplacementTarget> Targets { get => List<ReplacementTarget>("targets"); set => Set("targets", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["source", "targets"];
}
