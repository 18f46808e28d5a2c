using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>What is done with the selected layer.</summary>
public enum OciLayerOperation
{
    /// <summary>The archive is unpacked.</summary>
    [JsonStringEnumMemberName("extract")]
    Extract,

    /// <summary>The layer is stored as it is.</summary>
    [JsonStringEnumMemberName("copy")]
    Copy,
}
