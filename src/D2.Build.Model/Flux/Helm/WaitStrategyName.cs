using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>How Helm waits for objects to be ready.</summary>
public enum WaitStrategyName
{
    /// <summary>By the status of every object, as Kustomizations do.</summary>
    [JsonStringEnumMemberName("poller")]
    Poller,

    /// <summary>As Helm 3 did.</summary>
    [JsonStringEnumMemberName("legacy")]
    Legacy,
}
