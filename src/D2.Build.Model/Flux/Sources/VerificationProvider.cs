using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The tool that made a signature.</summary>
public enum VerificationProvider
{
    /// <summary>Sigstore cosign: keyless or with a key.</summary>
    [JsonStringEnumMemberName("cosign")]
    Cosign,

    /// <summary>Notary Project notation.</summary>
    [JsonStringEnumMemberName("notation")]
    Notation,
}
