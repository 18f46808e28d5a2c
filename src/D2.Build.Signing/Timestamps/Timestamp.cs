using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>A time stamp of RFC 3161 over a signature.</summary>
internal static class Timestamp
{
    /// <summary>Extended key usage: time stamping.</summary>
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    /// <summary>When a trusted authority saw the signature.</summary>
    /// <param name="response">The authority's response, in DER.</param>
    /// <param name="signature">The signature that it must be over.</param>
    /// <param name="root">Whom to trust.</param>
    /// <returns>The time; null when nobody trusted says so.</returns>
    internal static DateTimeOffset? VerifiedTime(ReadOnlyMemory<byte> response, byte[] signature, TrustedRoot root) =>
        TokenOf(response) is { } token ? VerifiedTime(token, signature, root) : null;

    /// <summary>The token inside a response that grants it; null otherwise.</summary>
    internal static Rfc3161TimestampToken? TokenOf(ReadOnlyMemory<byte> response)
    {
        try
        {
            var fields = new AsnReader(response, AsnEncodingRules.BER).ReadSequence();
            var granted = fields.ReadSequence().ReadInteger() <= 1; // granted, or granted with modifications
            return granted && fields.HasData && Rfc3161TimestampToken.TryDecode(fields.ReadEncodedValue(), out var token, out _) ? token : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static DateTimeOffset? VerifiedTime(Rfc3161TimestampToken token, byte[] signature, TrustedRoot root)
    {
        foreach (var authority in root.TimestampAuthorities)
        {
            if (SignerOf(token, signature, authority) is { } signer
                && authority.ChainOf(signer, TimeStamping, token.TokenInfo.Timestamp) is not null)
            {
                return token.TokenInfo.Timestamp;
            }
        }

        return null;
    }

    private static X509Certificate2? SignerOf(Rfc3161TimestampToken token, byte[] signature, TrustedAuthority authority)
    {
        try
        {
            return token.VerifySignatureForData(signature, out var signer, [.. authority.Certificates]) ? signer : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
