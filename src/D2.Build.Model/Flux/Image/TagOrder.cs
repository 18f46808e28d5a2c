using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>A direction of sorting.</summary>
public enum TagOrder
{
    /// <summary>Upwards: the greatest tag is taken.</summary>
    [JsonStringEnumMemberName("asc")]
    Ascending,

    /// <summary>Downwards: the smallest tag is taken.</summary>
    [JsonStringEnumMemberName("desc")]
    Descending,
}
