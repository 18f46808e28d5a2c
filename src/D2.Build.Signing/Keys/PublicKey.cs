using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace D2.Build.Signing;

/// <summary>A public key that signatures are verified with: ECDSA (P-256, P-384, P-521), RSA (PKCS #1 v1.5) or Ed25519.</summary>
/// <remarks>ECDSA and RSA sign SHA-256 digests, whatever the curve: that is what cosign and source-controller verify.</remarks>
public sealed class PublicKey : IEquatable<PublicKey>
{
    private const int MostBytes = 16 * 1024;

    private readonly byte[] info;
    private readonly Ed25519PublicKeyParameters? ed25519;

    private PublicKey(byte[] info)
    {
        this.info = info;
        Kind = KeyKinds.Of(info);
        if (Kind == KeyKind.Ed25519)
        {
            ed25519 = (Ed25519PublicKeyParameters)PublicKeyFactory.CreateKey(info);
        }
        else
        {
            // Fails here rather than at the first signature when the numbers are no key.
            using var algorithm = Algorithm();
        }
    }

    /// <summary>Which algorithm the key is for.</summary>
    public KeyKind Kind { get; }

    /// <summary>The SubjectPublicKeyInfo, in DER.</summary>
    public ReadOnlySpan<byte> SubjectPublicKeyInfo => info;

    /// <summary>The SHA-256 of the SubjectPublicKeyInfo: the key hint of a bundle and the id of a log.</summary>
    public byte[] Fingerprint => SHA256.HashData(info);

    /// <summary>Reads a PEM block <c>PUBLIC KEY</c>.</summary>
    /// <param name="pem">The text of the file.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableKey"/>: no such block, or a kind of key that is not read.</exception>
    public static PublicKey FromPem(string pem) =>
        PemEncoding.TryFind(pem, out var fields) && pem[fields.Label] is "PUBLIC KEY"
            ? FromSubjectPublicKeyInfo(Convert.FromBase64String(pem[fields.Base64Data]))
            : throw new SigningException(
                SigningCodes.UnreadableKey, "The public key has no PEM block PUBLIC KEY. Give the .pub file of a cosign key pair, or one of openssl.");

    /// <summary>Reads a SubjectPublicKeyInfo.</summary>
    /// <param name="der">Its DER.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableKey"/>: malformed, or a kind of key that is not read.</exception>
    public static PublicKey FromSubjectPublicKeyInfo(ReadOnlySpan<byte> der)
    {
        try
        {
            return der.Length <= MostBytes
                ? new(der.ToArray())
                : throw new SigningException(SigningCodes.UnreadableKey, $"The public key has {der.Length} bytes; at most {MostBytes} are read.");
        }
        catch (Exception exception) when (exception is not SigningException)
        {
            throw new SigningException(SigningCodes.UnreadableKey, $"The public key cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The PEM block <c>PUBLIC KEY</c>, with a final line feed.</summary>
    public string ToPem() => PemEncoding.WriteString("PUBLIC KEY", info).ReplaceLineEndings("\n") + "\n";

    /// <summary>Whether the signature is this key's over the data.</summary>
    /// <param name="data">What was signed.</param>
    /// <param name="signature">ECDSA: the DER of its two numbers; otherwise the bare signature.</param>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature) => Verify(data, signature, HashAlgorithmName.SHA256);

    /// <inheritdoc/>
    public bool Equals(PublicKey? other) => other is not null && info.AsSpan().SequenceEqual(other.info);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicKey);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(Fingerprint);

    internal bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, HashAlgorithmName hash)
    {
        if (ed25519 is not null)
        {
            var signer = new Ed25519Signer();
            signer.Init(forSigning: false, ed25519);
            signer.BlockUpdate(data.ToArray(), 0, data.Length);
            return signer.VerifySignature(signature.ToArray());
        }

        using var algorithm = Algorithm();
        return algorithm switch
        {
            ECDsa ecdsa => ecdsa.VerifyData(data, signature, hash, DSASignatureFormat.Rfc3279DerSequence),
            _ => ((RSA)algorithm).VerifyData(data, signature, hash, RSASignaturePadding.Pkcs1),
        };
    }

    /// <summary>Whether the signature is this key's, as JWS has them (RFC 7518): RSA with PSS, ECDSA as the two numbers one after the other.</summary>
    internal bool VerifyJws(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, HashAlgorithmName hash)
    {
        using var algorithm = Algorithm();
        return algorithm switch
        {
            ECDsa ecdsa => ecdsa.VerifyData(data, signature, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation),
            _ => ((RSA)algorithm).VerifyData(data, signature, hash, RSASignaturePadding.Pss),
        };
    }

    private AsymmetricAlgorithm Algorithm()
    {
        AsymmetricAlgorithm algorithm = Kind == KeyKind.Rsa ? RSA.Create() : ECDsa.Create();
        algorithm.ImportSubjectPublicKeyInfo(info, out _);
        return algorithm;
    }
}
