namespace D2.Build.Flux;

/// <summary>The kinds of source that a chart can be taken from.</summary>
public enum HelmChartSourceKind
{
    /// <summary>A repository of Helm charts.</summary>
    HelmRepository,

    /// <summary>A folder of a Git repository.</summary>
    GitRepository,

    /// <summary>A folder of an object store.</summary>
    Bucket,
}
