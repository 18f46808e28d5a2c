using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>How a key signs, which its kind and size decide (Notary Project signature specification, algorithm selection).</summary>
/// <param name="Name">The value of <c>alg</c> (RFC 7518).</param>
/// <param name="Hash">What is hashed with.</param>
internal sealed record NotaryAlgorithm(string Name, HashAlgorithmName Hash)
{
    private static readonly Dictionary<int, NotaryAlgorithm> OfRsa = new()
    {
        [2048] = new("PS256", HashAlgorithmName.SHA256),
        [3072] = new("PS384", HashAlgorithmName.SHA384),
        [4096] = new("PS512", HashAlgorithmName.SHA512),
    };

    private static readonly Dictionary<KeyKind, NotaryAlgorithm> OfCurve = new()
    {
        [KeyKind.EcdsaP256] = new("ES256", HashAlgorithmName.SHA256),
        [KeyKind.EcdsaP384] = new("ES384", HashAlgorithmName.SHA384),
        [KeyKind.EcdsaP521] = new("ES512", HashAlgorithmName.SHA512),
    };

    /// <summary>The algorithm of a certificate's key.</summary>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableKey"/>: there is none for such a key.</exception>
    public static NotaryAlgorithm Of(X509Certificate2 certificate, PublicKey key)
    {
        using var rsa = key.Kind == KeyKind.Rsa ? certificate.GetRSAPublicKey() : null;
        var algorithm = rsa is null ? OfCurve.GetValueOrDefault(key.Kind) : OfRsa.GetValueOrDefault(rsa.KeySize);
        return algorithm ?? throw new SigningException(
            SigningCodes.UnreadableKey,
            $"The certificate of {certificate.Subject} is for a key that the Notary Project does not sign with: RSA of 2048, 3072 or 4096 bits, or ECDSA on P-256, P-384 or P-521.");
    }
}
