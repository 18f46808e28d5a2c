using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>A distribution of Kubernetes.</summary>
public enum ClusterType
{
    /// <summary>Any without a name of its own here.</summary>
    [JsonStringEnumMemberName("kubernetes")]
    Kubernetes,

    /// <summary>Red Hat OpenShift: security settings it refuses are left out.</summary>
    [JsonStringEnumMemberName("openshift")]
    OpenShift,

    /// <summary>Amazon Elastic Kubernetes Service.</summary>
    [JsonStringEnumMemberName("aws")]
    Aws,

    /// <summary>Azure Kubernetes Service.</summary>
    [JsonStringEnumMemberName("azure")]
    Azure,

    /// <summary>Google Kubernetes Engine.</summary>
    [JsonStringEnumMemberName("gcp")]
    Gcp,
}
