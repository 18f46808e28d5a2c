namespace D2.Build.Flux;

/// <summary>Files that are copied from a source into an artifact.</summary>
public sealed class ArtifactCopy : Mapping
{
    /// <summary>Patterns of files to leave out, at most 100, relative to the source or to the fixed part of <see cref="From"/>.</summary>
    public ValueList<string> Exclude { get => Values<string>("exclude"); set => Set("exclude", value); }

    /// <summary>The files, as <c>@alias/pattern</c>. Required.</summary>
    public string? From { get => Text("from"); set => Set("from", value); }

    /// <summary>What happens to a file that is there already. Default: it is replaced.</summary>
    public Value<ArtifactCopyStrategy>? Strategy { get => Get<ArtifactCopyStrategy>("strategy"); set => Set("strategy", value); }

    /// <summary>Where they are put, as <c>@artifact/path</c>. Required.</summary>
    public string? To { get => Text("to"); set => Set("to", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["from", "to"];
}
