using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Whether objects are applied server-side.</summary>
public enum ServerSideApplyMode
{
    /// <summary>They are.</summary>
    [JsonStringEnumMemberName("enabled")]
    Enabled,

    /// <summary>They are not.</summary>
    [JsonStringEnumMemberName("disabled")]
    Disabled,

    /// <summary>As in the revision before.</summary>
    [JsonStringEnumMemberName("auto")]
    Auto,
}
