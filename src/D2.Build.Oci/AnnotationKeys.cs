namespace D2.Build.Oci;

/// <summary>The annotations this program writes or reads.</summary>
public static class AnnotationKeys
{
    /// <summary>When the content was made, in UTC as RFC 3339.</summary>
    public const string Created = "org.opencontainers.image.created";

    /// <summary>The address of the git repository. Flux shows it.</summary>
    public const string Source = "org.opencontainers.image.source";

    /// <summary>The commit, as <c>main@sha1:…</c> or <c>v1.2.3@sha1:…</c>. Flux shows it.</summary>
    public const string Revision = "org.opencontainers.image.revision";

    /// <summary>The version, where the artifact is a release.</summary>
    public const string Version = "org.opencontainers.image.version";

    /// <summary>The name of a manifest in an OCI image layout.</summary>
    public const string ReferenceName = "org.opencontainers.image.ref.name";

    /// <summary>The digest of the uncompressed layer: the same exactly when the files are the same.</summary>
    public const string ContentDigest = "build.d2.content-digest";
}
