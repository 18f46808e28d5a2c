using System.Text;

namespace D2.Build.Rules;

/// <summary>Entries of Secrets that anybody may read: Flux takes public keys, certificates and policies from Secrets, too.</summary>
public static class PublicTexts
{
    private const string Begin = "-----BEGIN ";

    private static readonly string[] PublicBlocks = ["PUBLIC KEY-----", "CERTIFICATE-----"];

    private static readonly string[] Policies = ["trustpolicy.json", "trusted_root.json"];

    /// <summary>Whether an entry is public by its nature.</summary>
    /// <param name="name">Its key, or the name of the file it is read from.</param>
    /// <param name="value">Its text, or that in base64.</param>
    public static bool Include(string name, string value) =>
        Array.Exists(Policies, policy => string.Equals(name, policy, StringComparison.Ordinal)) || IsPublic(value) || IsPublic(Decoded(value));

    // Every block counts: a file with a certificate often holds its private key as well.
    private static bool IsPublic(string text)
    {
        var at = text.StartsWith(Begin, StringComparison.Ordinal) ? 0 : -1;
        var isPublic = at == 0;
        while (isPublic && at >= 0)
        {
            var label = at + Begin.Length;
            isPublic = Array.Exists(PublicBlocks, block => string.CompareOrdinal(text, label, block, 0, block.Length) == 0);
            at = text.IndexOf(Begin, label, StringComparison.Ordinal);
        }

        return isPublic;
    }

    private static string Decoded(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            // Most texts are none.
            return "";
        }
    }
}
