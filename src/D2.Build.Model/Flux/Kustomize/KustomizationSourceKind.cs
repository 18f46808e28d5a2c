using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The kinds of source that a Kustomization can be built from.</summary>
public enum KustomizationSourceKind
{
    /// <summary>An OCI artifact.</summary>
    [JsonStringEnumMemberName("OCIRepository")]
    OciRepository,

    /// <summary>A Git repository.</summary>
    GitRepository,

    /// <summary>A bucket of an object store.</summary>
    Bucket,

    /// <summary>An artifact of another controller.</summary>
    ExternalArtifact,
}
