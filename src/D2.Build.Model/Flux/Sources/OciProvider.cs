using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Whose workload identity logs in to a registry.</summary>
public enum OciProvider
{
    /// <summary>None: a Secret or nothing.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>Amazon Elastic Container Registry.</summary>
    [JsonStringEnumMemberName("aws")]
    Aws,

    /// <summary>Azure Container Registry.</summary>
    [JsonStringEnumMemberName("azure")]
    Azure,

    /// <summary>Google Artifact Registry.</summary>
    [JsonStringEnumMemberName("gcp")]
    Gcp,
}
