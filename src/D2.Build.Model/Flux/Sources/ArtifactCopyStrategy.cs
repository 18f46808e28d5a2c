namespace D2.Build.Flux;

/// <summary>How files are put into an artifact.</summary>
public enum ArtifactCopyStrategy
{
    /// <summary>A file that is there already is replaced.</summary>
    Overwrite,

    /// <summary>YAML files are merged as Helm merges values.</summary>
    Merge,

    /// <summary>Archives (<c>.tar.gz</c>, <c>.tgz</c>) are unpacked; other files that a pattern matches are passed over.</summary>
    Extract,
}
