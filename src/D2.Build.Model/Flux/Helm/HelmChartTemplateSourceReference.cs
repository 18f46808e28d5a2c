namespace D2.Build.Flux;

/// <summary>
/// The source of the chart of a HelmRelease. A typed source converts to it, without its namespace:
/// <c>SourceRef = repository</c>.
/// </summary>
public sealed class HelmChartTemplateSourceReference : SourceReference<HelmChartSourceKind>
{
    /// <summary>A reference to a HelmRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartTemplateSourceReference(HelmRepository source) =>
        new() { Kind = HelmChartSourceKind.HelmRepository, Name = source.Name };

    /// <summary>A reference to a GitRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartTemplateSourceReference(GitRepository source) =>
        new() { Kind = HelmChartSourceKind.GitRepository, Name = source.Name };

    /// <summary>A reference to a Bucket.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartTemplateSourceReference(Bucket source) =>
        new() { Kind = HelmChartSourceKind.Bucket, Name = source.Name };
}
