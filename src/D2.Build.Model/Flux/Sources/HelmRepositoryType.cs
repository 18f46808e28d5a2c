using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>How a Helm repository is read.</summary>
public enum HelmRepositoryType
{
    /// <summary>By the index file of an HTTP server.</summary>
    [JsonStringEnumMemberName("default")]
    Default,

    /// <summary>As artifacts of an OCI registry.</summary>
    [JsonStringEnumMemberName("oci")]
    Oci,
}
