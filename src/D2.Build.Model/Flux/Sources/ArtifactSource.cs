namespace D2.Build.Flux;

/// <summary>A source of an ArtifactGenerator under the alias its copies use.</summary>
public sealed class ArtifactSource : Mapping
{
    /// <summary>
    /// The name that <c>@alias</c> stands for, unique in the generator: lower case letters, digits, <c>-</c> and
    /// <c>_</c>, at most 63. Required.
    /// </summary>
    public string? Alias { get => Text("alias"); set => Set("alias", value); }

    /// <summary>The kind of the source. Required.</summary>
    public Value<ArtifactSourceKind>? Kind { get => Get<ArtifactSourceKind>("kind"); set => Set("kind", value); }

    /// <summary>The name of the source. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The namespace of the source. Default: that of the generator.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["alias", "kind", "name"];

    /// <summary>A source under its own name as the alias.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator ArtifactSource(Bucket source) =>
        new() { Alias = source.Name, Kind = ArtifactSourceKind.Bucket, Name = source.Name };

    /// <summary>A source under its own name as the alias.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator ArtifactSource(GitRepository source) =>
        new() { Alias = source.Name, Kind = ArtifactSourceKind.GitRepository, Name = source.Name };

    /// <summary>A source under its own name as the alias.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator ArtifactSource(OciRepository source) =>
        new() { Alias = source.Name, Kind = ArtifactSourceKind.OciRepository, Name = source.Name };

    /// <summary>A source under its own name as the alias.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator ArtifactSource(HelmChart source) =>
        new() { Alias = source.Name, Kind = ArtifactSourceKind.HelmChart, Name = source.Name };

    /// <summary>A source under its own name as the alias.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator ArtifactSource(ExternalArtifact source) =>
        new() { Alias = source.Name, Kind = ArtifactSourceKind.ExternalArtifact, Name = source.Name };
}
