using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The tool that Secrets are encrypted with.</summary>
public enum DecryptionProvider
{
    /// <summary>SOPS, with age, OpenPGP or the key service of a cloud.</summary>
    [JsonStringEnumMemberName("sops")]
    Sops,
}
