using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>What happens to a change that was not made by the release.</summary>
public enum DriftDetectionMode
{
    /// <summary>It is reported and undone.</summary>
    [JsonStringEnumMemberName("enabled")]
    Enabled,

    /// <summary>It is reported.</summary>
    [JsonStringEnumMemberName("warn")]
    Warn,

    /// <summary>Nobody looks for it.</summary>
    [JsonStringEnumMemberName("disabled")]
    Disabled,
}
