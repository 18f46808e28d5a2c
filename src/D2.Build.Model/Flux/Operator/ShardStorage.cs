using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Where a shard of source-controller keeps artifacts.</summary>
public enum ShardStorage
{
    /// <summary>In an empty directory.</summary>
    [JsonStringEnumMemberName("ephemeral")]
    Ephemeral,

    /// <summary>On a persistent volume; needs the storage of the FluxInstance to be set.</summary>
    [JsonStringEnumMemberName("persistent")]
    Persistent,
}
