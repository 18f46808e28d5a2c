using System.Formats.Asn1;

namespace D2.Build.Signing;

/// <summary>What kind a key is, from the algorithm identifiers of RFC 5280 and RFC 5958.</summary>
internal static class KeyKinds
{
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string Ecdsa = "1.2.840.10045.2.1";
    private const string Ed25519 = "1.3.101.112";

    /// <summary>The kind of a SubjectPublicKeyInfo, which begins with the algorithm.</summary>
    internal static KeyKind Of(ReadOnlyMemory<byte> subjectPublicKeyInfo) => OfAlgorithm(Sequence(subjectPublicKeyInfo));

    /// <summary>The kind of a PKCS #8 key, which has its version before the algorithm.</summary>
    internal static KeyKind OfPrivate(ReadOnlyMemory<byte> pkcs8)
    {
        var key = Sequence(pkcs8);
        key.ReadInteger();
        return OfAlgorithm(key);
    }

    private static AsnReader Sequence(ReadOnlyMemory<byte> der)
    {
        var reader = new AsnReader(der, AsnEncodingRules.DER);
        var sequence = reader.ReadSequence();
        reader.ThrowIfNotEmpty();
        return sequence;
    }

    private static KeyKind OfAlgorithm(AsnReader sequence)
    {
        var algorithm = sequence.ReadSequence();
        return algorithm.ReadObjectIdentifier() switch
        {
            Rsa => KeyKind.Rsa,
            Ed25519 => KeyKind.Ed25519,
            Ecdsa => OfCurve(algorithm.ReadObjectIdentifier()),
            var other => throw Unsupported(other),
        };
    }

    private static KeyKind OfCurve(string curve) => curve switch
    {
        "1.2.840.10045.3.1.7" => KeyKind.EcdsaP256,
        "1.3.132.0.34" => KeyKind.EcdsaP384,
        "1.3.132.0.35" => KeyKind.EcdsaP521,
        _ => throw Unsupported(curve),
    };

    private static SigningException Unsupported(string identifier) => new(
        SigningCodes.UnreadableKey,
        $"Keys of algorithm {identifier} cannot be used. ECDSA on P-256 is what cosign and Flux handle best; P-384, P-521, RSA and Ed25519 work too.");
}
