namespace D2.Build.Flux;

/// <summary>The source of a HelmChart, in the same namespace. A typed source converts to it: <c>SourceRef = repository</c>.</summary>
public sealed class HelmChartSourceReference : Mapping
{
    /// <summary>Group and version of the source. Default: the one source-controller prefers.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind of the source. Required.</summary>
    public Value<HelmChartSourceKind>? Kind { get => Get<HelmChartSourceKind>("kind"); set => Set("kind", value); }

    /// <summary>The name of the source. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>A reference to a HelmRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartSourceReference(HelmRepository source) =>
        new() { Kind = HelmChartSourceKind.HelmRepository, Name = source.Name };

    /// <summary>A reference to a GitRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartSourceReference(GitRepository source) =>
        new() { Kind = HelmChartSourceKind.GitRepository, Name = source.Name };

    /// <summary>A reference to a Bucket.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartSourceReference(Bucket source) =>
        new() { Kind = HelmChartSourceKind.Bucket, Name = source.Name };
}
