using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>A certificate that ties a key to an identity for a few minutes (Fulcio).</summary>
public sealed class SigningCertificate
{
    /// <summary>Extended key usage: code signing.</summary>
    internal const string CodeSigning = "1.3.6.1.5.5.7.3.3";

    private const int MostBytes = 64 * 1024;

    private SigningCertificate(X509Certificate2 certificate)
    {
        Certificate = certificate;
        Key = PublicKey.FromSubjectPublicKeyInfo(certificate.PublicKey.ExportSubjectPublicKeyInfo());
        Identity = CertificateIdentity.Of(certificate);
    }

    /// <summary>The certificate itself.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The key it is about.</summary>
    public PublicKey Key { get; }

    /// <summary>Whose key it is, and who says so.</summary>
    public CertificateIdentity Identity { get; }

    /// <summary>Reads a certificate.</summary>
    /// <param name="der">Its DER.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.MalformedBundle"/>: no certificate, or none with one identity.</exception>
    public static SigningCertificate Parse(byte[] der)
    {
        if (der.Length > MostBytes)
        {
            throw new SigningException(SigningCodes.MalformedBundle, $"The certificate has {der.Length} bytes; at most {MostBytes} are read.");
        }

        try
        {
            return new(X509CertificateLoader.LoadCertificate(der));
        }
        catch (Exception exception) when (exception is CryptographicException or System.Formats.Asn1.AsnContentException)
        {
            throw new SigningException(SigningCodes.MalformedBundle, "The certificate of the bundle cannot be read.", exception);
        }
    }
}
