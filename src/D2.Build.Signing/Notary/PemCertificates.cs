using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>Certificates as files hold them.</summary>
public static class PemCertificates
{
    private const int Most = 256;

    /// <summary>Reads every PEM block <c>CERTIFICATE</c>; all else is passed over.</summary>
    /// <param name="pem">The text of the file.</param>
    /// <param name="what">What the file is, for the message.</param>
    /// <returns>At least one, in the order of the file.</returns>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableTrust"/>: there is none, or more than 256, or one is malformed.</exception>
    public static IReadOnlyList<X509Certificate2> Read(string pem, string what)
    {
        var found = new List<X509Certificate2>();
        for (var rest = pem.AsSpan(); PemEncoding.TryFind(rest, out var fields); rest = rest[fields.Location.End..])
        {
            if (rest[fields.Label] is "CERTIFICATE")
            {
                found.Add(Load(Convert.FromBase64String(rest[fields.Base64Data].ToString()), what));
            }
        }

        return found.Count is > 0 and <= Most
            ? found
            : throw Unreadable($"{what} has {found.Count} PEM blocks CERTIFICATE; there must be at least one, and at most {Most} are read.");
    }

    private static X509Certificate2 Load(byte[] der, string what)
    {
        try
        {
            return X509CertificateLoader.LoadCertificate(der);
        }
        catch (CryptographicException exception)
        {
            throw Unreadable($"{what} has a certificate that cannot be read.", exception);
        }
    }

    private static SigningException Unreadable(string message, Exception? cause = null) => new(SigningCodes.UnreadableTrust, message, cause);
}
