namespace D2.Build.Flux;

/// <summary>The chart of a HelmRelease. A typed source converts to it, without its namespace: <c>ChartRef = repository</c>.</summary>
public sealed class HelmChartReference : SourceReference<HelmChartReferenceKind>
{
    /// <summary>A reference to an OCIRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartReference(OciRepository source) =>
        new() { Kind = HelmChartReferenceKind.OciRepository, Name = source.Name };

    /// <summary>A reference to a HelmChart.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartReference(HelmChart source) =>
        new() { Kind = HelmChartReferenceKind.HelmChart, Name = source.Name };

    /// <summary>A reference to an ExternalArtifact.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator HelmChartReference(ExternalArtifact source) =>
        new() { Kind = HelmChartReferenceKind.ExternalArtifact, Name = source.Name };
}
