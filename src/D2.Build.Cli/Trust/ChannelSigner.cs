using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Refuses to sign as cosign does as somebody whom no cluster of the channel believes.</summary>
/// <param name="key">The key that signs; null for keyless.</param>
internal sealed class ChannelSigner(PublicKey? key)
{
    /// <summary>Checks the signer against what the channel declares. An identity is not known before there is a certificate.</summary>
    /// <exception cref="D2Exception">Its clusters verify with Notation or with other keys (D2B5043).</exception>
    public void Require(ChannelDescription? channel)
    {
        if (channel is { Notation: true })
        {
            throw Refused($"Clusters verify '{channel.Tag}' with Notation. Name the signer's certificates, --certificate-chain (SigningCertificateChain), beside its private key, --key (SigningKey).");
        }

        if (channel?.PublicKeys is { } keys && !keys.Select(PublicKey.FromPem).Any(declared => declared.Equals(key)))
        {
            throw Refused(
                $"Clusters verify '{channel.Tag}' with {(keys.Count == 1 ? "the key" : "one of the keys")} that the organization declares, and "
                + (key is null ? "this is signed keyless. Name the key: --key (SigningKey)." : "the key that signs is another one. Sign with the declared one, or declare its public half in KeyTrust first."));
        }
    }

    private static D2Exception Refused(string message) => new(Codes.ForeignSigner, message);
}
