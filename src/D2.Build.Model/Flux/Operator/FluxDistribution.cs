namespace D2.Build.Flux;

/// <summary>Version and origin of the controllers' images and manifests.</summary>
public sealed class FluxDistribution : Mapping
{
    /// <summary>An OCI artifact with newer manifests than the operator was built with, <c>oci://…</c>, pulled every ten minutes.</summary>
    public string? Artifact { get => Text("artifact"); set => Set("artifact", value); }

    /// <summary>The image pull Secret that reads the artifact.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ArtifactPullSecret { get => Text("artifactPullSecret"); set => Set("artifactPullSecret", value, TextFormat.ObjectName); }

    /// <summary>The image pull Secret the controllers start with.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ImagePullSecret { get => Text("imagePullSecret"); set => Set("imagePullSecret", value, TextFormat.ObjectName); }

    /// <summary>The registry and path of the images, such as <c>ghcr.io/fluxcd</c>. Required.</summary>
    public string? Registry { get => Text("registry"); set => Set("registry", value); }

    /// <summary>The flavour of the images; needed for mirrors. Default: found out from the registry.</summary>
    public Value<DistributionVariant>? Variant { get => Get<DistributionVariant>("variant"); set => Set("variant", value); }

    /// <summary>
    /// A range of Flux versions, such as <c>2.9.x</c>. A range that spans minors moves on when the operator is upgraded.
    /// Required.
    /// </summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Version { get => Text("version"); set => Set("version", value, TextFormat.SemverRange); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["registry", "version"];
}
