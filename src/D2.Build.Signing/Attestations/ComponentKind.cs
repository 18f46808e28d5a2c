namespace D2.Build.Signing;

/// <summary>What a component of a configuration is.</summary>
public enum ComponentKind
{
    /// <summary>A Helm chart.</summary>
    Chart,

    /// <summary>A container image.</summary>
    Image,

    /// <summary>A custom resource definition.</summary>
    CustomResourceDefinition,

    /// <summary>A source that Flux pulls: an artifact, a repository or a bucket.</summary>
    Source,
}
