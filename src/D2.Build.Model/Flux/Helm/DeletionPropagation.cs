using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>When the dependents of a deleted object are deleted.</summary>
public enum DeletionPropagation
{
    /// <summary>After it, while nobody waits.</summary>
    [JsonStringEnumMemberName("background")]
    Background,

    /// <summary>Before it.</summary>
    [JsonStringEnumMemberName("foreground")]
    Foreground,

    /// <summary>Never.</summary>
    [JsonStringEnumMemberName("orphan")]
    Orphan,
}
