using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Whether hooks go through the post-renderers.</summary>
public enum PostRenderStrategy
{
    /// <summary>They do not, as in Helm 3.</summary>
    [JsonStringEnumMemberName("nohooks")]
    NoHooks,

    /// <summary>They do, together with the other objects.</summary>
    [JsonStringEnumMemberName("combined")]
    Combined,

    /// <summary>They do, in a run of their own.</summary>
    [JsonStringEnumMemberName("separate")]
    Separate,
}
