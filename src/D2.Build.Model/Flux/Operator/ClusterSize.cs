using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>How much work the controllers do at a time, and the CPU and memory they get for it.</summary>
public enum ClusterSize
{
    /// <summary>5 Kustomizations and HelmReleases at a time.</summary>
    [JsonStringEnumMemberName("small")]
    Small,

    /// <summary>10 at a time.</summary>
    [JsonStringEnumMemberName("medium")]
    Medium,

    /// <summary>20 at a time.</summary>
    [JsonStringEnumMemberName("large")]
    Large,
}
