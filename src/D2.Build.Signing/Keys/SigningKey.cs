using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace D2.Build.Signing;

/// <summary>A private key, opened once and used for any number of signatures.</summary>
/// <remarks>It has no way to print itself, and no exception of it holds key material.</remarks>
public sealed class SigningKey : IDisposable
{
    private readonly AsymmetricAlgorithm? algorithm;
    private readonly Ed25519PrivateKeyParameters? ed25519;

    internal SigningKey(AsymmetricAlgorithm algorithm)
    {
        this.algorithm = algorithm;
        Public = PublicKey.FromSubjectPublicKeyInfo(algorithm.ExportSubjectPublicKeyInfo());
    }

    private SigningKey(Ed25519PrivateKeyParameters key)
    {
        ed25519 = key;
        Public = PublicKey.FromSubjectPublicKeyInfo(
            SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(key.GeneratePublicKey()).GetDerEncoded());
    }

    /// <summary>The other half.</summary>
    public PublicKey Public { get; }

    /// <summary>A new ECDSA key on P-256.</summary>
    public static SigningKey Generate() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Signs.</summary>
    /// <param name="data">What to sign.</param>
    /// <returns>ECDSA over SHA-256: the DER of its two numbers; RSA PKCS #1 v1.5 over SHA-256, or Ed25519: the bare signature.</returns>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        switch (algorithm)
        {
            case ECDsa ecdsa:
                return ecdsa.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
            case RSA rsa:
                return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            default:
                var signer = new Ed25519Signer();
                signer.Init(forSigning: true, ed25519);
                signer.BlockUpdate(data.ToArray(), 0, data.Length);
                return signer.GenerateSignature();
        }
    }

    /// <summary>Signs as JWS has it (RFC 7518): RSA with PSS, ECDSA as the two numbers one after the other.</summary>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableKey"/>: the key is of another kind.</exception>
    internal byte[] SignJws(ReadOnlySpan<byte> data, HashAlgorithmName hash) => algorithm switch
    {
        ECDsa ecdsa => ecdsa.SignData(data, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation),
        RSA rsa => rsa.SignData(data, hash, RSASignaturePadding.Pss),
        _ => throw new SigningException(SigningCodes.UnreadableKey, "Signatures of Ed25519 are none that the Notary Project knows. Use RSA or ECDSA."),
    };

    /// <inheritdoc/>
    public void Dispose() => algorithm?.Dispose();

    internal static SigningKey FromPkcs8(byte[] der)
    {
        if (KeyKinds.OfPrivate(der) is var kind && kind == KeyKind.Ed25519)
        {
            return new((Ed25519PrivateKeyParameters)PrivateKeyFactory.CreateKey(der));
        }

        AsymmetricAlgorithm key = kind == KeyKind.Rsa ? RSA.Create() : ECDsa.Create();
        key.ImportPkcs8PrivateKey(der, out _);
        return new(key);
    }

    /// <summary>The PKCS #8 form, for <see cref="EncryptedKey"/> only.</summary>
    internal byte[] ExportPkcs8() => algorithm is not null
        ? algorithm.ExportPkcs8PrivateKey()
        : Org.BouncyCastle.Pkcs.PrivateKeyInfoFactory.CreatePrivateKeyInfo(ed25519).GetDerEncoded();
}
