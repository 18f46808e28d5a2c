using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>A kind of object that sends events and that a webhook can reconcile.</summary>
public enum FluxKind
{
    /// <summary>A bucket.</summary>
    Bucket,

    /// <summary>A Git repository.</summary>
    GitRepository,

    /// <summary>A Kustomization of Flux.</summary>
    Kustomization,

    /// <summary>A Helm release.</summary>
    HelmRelease,

    /// <summary>A Helm chart.</summary>
    HelmChart,

    /// <summary>A Helm repository.</summary>
    HelmRepository,

    /// <summary>An image repository.</summary>
    ImageRepository,

    /// <summary>An image policy.</summary>
    ImagePolicy,

    /// <summary>An image update automation.</summary>
    ImageUpdateAutomation,

    /// <summary>An OCI artifact.</summary>
    [JsonStringEnumMemberName("OCIRepository")]
    OciRepository,

    /// <summary>An artifact generator.</summary>
    ArtifactGenerator,

    /// <summary>An external artifact.</summary>
    ExternalArtifact,

    /// <summary>The Flux installation; the operator adds it to the CRDs.</summary>
    FluxInstance,

    /// <summary>A ResourceSet; the operator adds it to the CRDs.</summary>
    ResourceSet,

    /// <summary>An input provider; the operator adds it to the CRDs.</summary>
    ResourceSetInputProvider,
}
