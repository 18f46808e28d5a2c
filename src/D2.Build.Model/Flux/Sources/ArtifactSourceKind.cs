using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The kinds of source that an artifact can be composed of.</summary>
public enum ArtifactSourceKind
{
    /// <summary>A bucket of an object store.</summary>
    Bucket,

    /// <summary>A Git repository.</summary>
    GitRepository,

    /// <summary>An OCI artifact.</summary>
    [JsonStringEnumMemberName("OCIRepository")]
    OciRepository,

    /// <summary>A Helm chart.</summary>
    HelmChart,

    /// <summary>An artifact of another controller.</summary>
    ExternalArtifact,
}
