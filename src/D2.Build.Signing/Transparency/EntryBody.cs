using System.Security.Cryptography;
using System.Text;

namespace D2.Build.Signing;

/// <summary>What a log entry says was signed, with what and by whom, compared with the bundle that carries it.</summary>
internal static class EntryBody
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>Whether it is about the bundle's signature. Kinds: <c>dsse</c> 0.0.1 and 0.0.2, <c>hashedrekord</c> 0.0.2.</summary>
    internal static bool Matches(LogEntry entry, Bundle bundle)
    {
        try
        {
            var body = HostileJson.ParseObject(entry.Body, MostBytes, "The log entry", SigningCodes.UnloggedSignature);
            return Same(body.Text("kind"), entry.Kind) && Same(body.Text("apiVersion"), entry.Version)
                && (entry.Kind, entry.Version) switch
                {
                    ("dsse", "0.0.1") => MatchesDsse1(body.Object("spec"), bundle),
                    ("dsse", "0.0.2") => MatchesDsse2(body.Object("spec").Object("dsseV002"), bundle),
                    ("hashedrekord", "0.0.2") => MatchesHashed2(body.Object("spec").Object("hashedRekordV002"), bundle),
                    _ => false,
                };
        }
        catch (SigningException)
        {
            return false;
        }
    }

    private static bool MatchesDsse1(JsonFields spec, Bundle bundle)
    {
        var hash = spec.Object("payloadHash");
        return hash.Text("algorithm") is "sha256"
            && Same(hash.Text("value"), Convert.ToHexStringLower(SHA256.HashData(bundle.Envelope.Payload)))
            && OneSignature(spec) is var signature
            && IsSignature(signature.Base64("signature"), bundle)
            && IsSignerPem(signature.Base64("verifier"), bundle);
    }

    private static bool MatchesDsse2(JsonFields spec, Bundle bundle) =>
        IsHash(spec.Object("payloadHash"), bundle.Envelope.Payload)
        && OneSignature(spec) is var signature
        && IsSignature(signature.Base64("content"), bundle)
        && IsSigner(signature.Object("verifier"), bundle);

    private static bool MatchesHashed2(JsonFields spec, Bundle bundle)
    {
        var signature = spec.Object("signature");
        return IsHash(spec.Object("data"), bundle.Envelope.SignedBytes)
            && IsSignature(signature.Base64("content"), bundle)
            && IsSigner(signature.Object("verifier"), bundle);
    }

    private static bool IsHash(JsonFields hash, byte[] data) =>
        hash.Text("algorithm") is "SHA2_256" && hash.Base64("digest").AsSpan().SequenceEqual(SHA256.HashData(data));

    private static bool IsSignature(byte[] signature, Bundle bundle) => signature.AsSpan().SequenceEqual(bundle.Envelope.Signature);

    private static bool IsSigner(JsonFields verifier, Bundle bundle) =>
        verifier.ObjectOrNull("x509Certificate") is { } certificate
            ? IsCertificate(certificate.Base64("rawBytes"), bundle)
            : IsKey(verifier.Object("publicKey").Base64("rawBytes"), bundle);

    private static bool IsSignerPem(byte[] utf8, Bundle bundle)
    {
        var pem = Encoding.UTF8.GetString(utf8);
        if (!PemEncoding.TryFind(pem, out var fields))
        {
            return false;
        }

        var der = Convert.FromBase64String(pem[fields.Base64Data]);
        return pem[fields.Label] is "CERTIFICATE" ? IsCertificate(der, bundle) : IsKey(der, bundle);
    }

    private static bool IsCertificate(ReadOnlySpan<byte> der, Bundle bundle) =>
        bundle.Certificate is { } certificate && der.SequenceEqual(certificate);

    private static bool IsKey(byte[] subjectPublicKeyInfo, Bundle bundle) =>
        bundle.KeyHint is { } hint && Same(hint, Convert.ToBase64String(SHA256.HashData(subjectPublicKeyInfo)));

    private static JsonFields OneSignature(JsonFields spec)
    {
        JsonFields[] signatures = [.. spec.Objects("signatures", most: 1)];
        return signatures.Length == 1 ? signatures[0] : throw spec.Fail("has no signature");
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
