using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>How bad an event is.</summary>
public enum EventSeverity
{
    /// <summary>Everything, errors included.</summary>
    [JsonStringEnumMemberName("info")]
    Info,

    /// <summary>Errors only.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
