using System.Security.Cryptography;
using D2.Build.Rules;
using PublicKey = System.Security.Cryptography.X509Certificates.PublicKey;

namespace D2.Build.Validation;

/// <summary>D2B5040: the keys that an organization declares are public keys that cosign and Flux verify with.</summary>
internal static class DeclaredKeys
{
    // ECDSA, RSA and Ed25519.
    private static readonly string[] Algorithms = ["1.2.840.10045.2.1", "1.2.840.113549.1.1.1", "1.3.101.112"];

    public static IEnumerable<Finding> Check(Organization organization) =>
        from problem in organization.Trust is KeyTrust trust ? Problems(trust.PublicKeys) : []
        select new Finding(Codes.UnusablePublicKey, Severity.Error, $"The organization's KeyTrust {problem}", organization.Location);

    // No text of a key goes into a message: it may be a private one.
    private static IEnumerable<string> Problems(IReadOnlyList<string> keys) => keys.Count == 0
        ? ["has no key. Add the text of the .pub file."]
        : keys.Select((key, index) => Problem(key) is { } problem ? $"{problem} (key {index + 1} of {keys.Count})." : null).OfType<string>();

    private static string? Problem(string key)
    {
        if (key.Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            return "holds a private key, which everybody can read who can pull the fleet. Make a new pair, and declare the .pub file";
        }

        if (!PemEncoding.TryFind(key, out var fields) || key[fields.Label] is not "PUBLIC KEY")
        {
            return "holds a text without a PEM block PUBLIC KEY. Paste the whole .pub file";
        }

        return key.AsSpan(fields.Location.End.GetOffset(key.Length)).IsWhiteSpace()
            ? IsKey(Convert.FromBase64String(key[fields.Base64Data])) ? null : "holds a PEM block that is no key for ECDSA, RSA or Ed25519. Paste the .pub file anew"
            : "holds several keys in one text, of which Flux reads the first. Make each a text of its own";
    }

    private static bool IsKey(byte[] der)
    {
        try
        {
            return Algorithms.Contains(PublicKey.CreateFromSubjectPublicKeyInfo(der, out var read).Oid.Value, StringComparer.Ordinal) && read == der.Length;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
