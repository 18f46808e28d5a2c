using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>A kind of key that signs commits.</summary>
public enum CommitSigningKeyType
{
    /// <summary>An OpenPGP key pair.</summary>
    [JsonStringEnumMemberName("gpg")]
    Gpg,

    /// <summary>An SSH private key.</summary>
    [JsonStringEnumMemberName("ssh")]
    Ssh,
}
