namespace D2.Build.Oci;

/// <summary>The media types this program writes or reads.</summary>
public static class MediaTypes
{
    /// <summary>An image manifest.</summary>
    public const string ImageManifest = "application/vnd.oci.image.manifest.v1+json";

    /// <summary>An image index.</summary>
    public const string ImageIndex = "application/vnd.oci.image.index.v1+json";

    /// <summary>Docker's manifest, which registries still hold.</summary>
    public const string DockerManifest = "application/vnd.docker.distribution.manifest.v2+json";

    /// <summary>Docker's list of manifests.</summary>
    public const string DockerManifestList = "application/vnd.docker.distribution.manifest.list.v2+json";

    /// <summary>The two bytes <c>{}</c>, for a manifest that needs no config.</summary>
    public const string Empty = "application/vnd.oci.empty.v1+json";

    /// <summary>The config of an artifact for Flux.</summary>
    public const string FluxConfig = "application/vnd.cncf.flux.config.v1+json";

    /// <summary>The layer of an artifact for Flux.</summary>
    public const string FluxContent = "application/vnd.cncf.flux.content.v1.tar+gzip";
}
