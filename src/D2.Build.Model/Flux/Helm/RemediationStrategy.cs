using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>How a failed upgrade is undone.</summary>
public enum RemediationStrategy
{
    /// <summary>The last revision comes back.</summary>
    [JsonStringEnumMemberName("rollback")]
    Rollback,

    /// <summary>The release is removed.</summary>
    [JsonStringEnumMemberName("uninstall")]
    Uninstall,
}
