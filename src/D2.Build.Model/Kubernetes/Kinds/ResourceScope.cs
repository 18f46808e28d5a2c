using System.Text.Json.Serialization;

namespace D2.Build.Kubernetes;

/// <summary>Where resources live.</summary>
public enum ResourceScope
{
    /// <summary>In the cluster.</summary>
    Cluster,

    /// <summary>In a namespace.</summary>
    Namespaced,

    /// <summary>Either.</summary>
    [JsonStringEnumMemberName("*")]
    All,
}
