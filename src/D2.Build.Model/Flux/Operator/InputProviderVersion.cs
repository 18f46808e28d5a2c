using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The API version of an input provider.</summary>
public enum InputProviderVersion
{
    /// <summary>The only one so far.</summary>
    [JsonStringEnumMemberName("fluxcd.controlplane.io/v1")]
    V1,
}
