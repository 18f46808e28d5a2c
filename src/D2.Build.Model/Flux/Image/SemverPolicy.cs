namespace D2.Build.Flux;

/// <summary>A range of semantic versions.</summary>
public sealed class SemverPolicy : Mapping
{
    /// <summary>The range. Required.</summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Range { get => Text("range"); set => Set("range", value, TextFormat.SemverRange); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["range"];
}
