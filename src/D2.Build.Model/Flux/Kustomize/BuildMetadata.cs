using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>What kustomize notes on the objects it builds.</summary>
public enum BuildMetadata
{
    /// <summary>The file an object came from.</summary>
    [JsonStringEnumMemberName("originAnnotations")]
    OriginAnnotations,

    /// <summary>The transformers that changed it.</summary>
    [JsonStringEnumMemberName("transformerAnnotations")]
    TransformerAnnotations,
}
