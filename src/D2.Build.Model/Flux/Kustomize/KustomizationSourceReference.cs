namespace D2.Build.Flux;

/// <summary>The source of a Kustomization. A typed source converts to it, without its namespace: <c>SourceRef = repository</c>.</summary>
public sealed class KustomizationSourceReference : SourceReference<KustomizationSourceKind>
{
    /// <summary>A reference to an OCIRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator KustomizationSourceReference(OciRepository source) =>
        new() { Kind = KustomizationSourceKind.OciRepository, Name = source.Name };

    /// <summary>A reference to a GitRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator KustomizationSourceReference(GitRepository source) =>
        new() { Kind = KustomizationSourceKind.GitRepository, Name = source.Name };

    /// <summary>A reference to a Bucket.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator KustomizationSourceReference(Bucket source) =>
        new() { Kind = KustomizationSourceKind.Bucket, Name = source.Name };

    /// <summary>A reference to an ExternalArtifact.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator KustomizationSourceReference(ExternalArtifact source) =>
        new() { Kind = KustomizationSourceKind.ExternalArtifact, Name = source.Name };
}
