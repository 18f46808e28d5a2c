using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>What certificates have to say of themselves to sign (Notary Project signature specification, certificate requirements).</summary>
internal static class NotaryCertificates
{
    private const X509KeyUsageFlags NotForSigners = X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DataEncipherment | X509KeyUsageFlags.KeyAgreement
        | X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.EncipherOnly | X509KeyUsageFlags.DecipherOnly | X509KeyUsageFlags.CrlSign;

    // Of anything, of servers, clients, mail and time stamps.
    private static readonly string[] OtherPurposes =
        ["2.5.29.37.0", "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.8"];

    // MD5 and SHA-1, with RSA and ECDSA.
    private static readonly string[] WeakSignatures = ["1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.10045.4.1"];

    /// <exception cref="SigningException"><see cref="SigningCodes.UntrustedCertificate"/>: one is not fit for its place.</exception>
    public static void Require(IReadOnlyList<X509Certificate2> chain)
    {
        RequireSigner(chain[0]);
        foreach (var authority in chain.Skip(1))
        {
            RequireAuthority(authority);
        }

        if (chain.FirstOrDefault(certificate => WeakSignatures.Contains(certificate.SignatureAlgorithm.Value, StringComparer.Ordinal)) is { } weak)
        {
            throw Unfit(weak, "is signed with MD5 or SHA-1");
        }
    }

    private static void RequireSigner(X509Certificate2 certificate)
    {
        if (Find<X509BasicConstraintsExtension>(certificate) is { CertificateAuthority: true })
        {
            throw Unfit(certificate, "is that of an authority, and authorities do not sign artifacts");
        }

        if (Find<X509KeyUsageExtension>(certificate) is not { Critical: true } usage
            || (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | NotForSigners)) != X509KeyUsageFlags.DigitalSignature)
        {
            throw Unfit(certificate, "needs a critical key usage of digitalSignature, and of nothing else");
        }

        if (Find<X509EnhancedKeyUsageExtension>(certificate) is { } purposes
            && purposes.EnhancedKeyUsages.Cast<Oid>().Any(purpose => OtherPurposes.Contains(purpose.Value, StringComparer.Ordinal)))
        {
            throw Unfit(certificate, "is for other purposes than code signing");
        }
    }

    private static void RequireAuthority(X509Certificate2 certificate)
    {
        if (Find<X509BasicConstraintsExtension>(certificate) is not { Critical: true, CertificateAuthority: true })
        {
            throw Unfit(certificate, "needs critical basic constraints that say it is an authority");
        }

        if (Find<X509KeyUsageExtension>(certificate) is not { Critical: true } usage || !usage.KeyUsages.HasFlag(X509KeyUsageFlags.KeyCertSign))
        {
            throw Unfit(certificate, "needs a critical key usage of keyCertSign");
        }
    }

    private static T? Find<T>(X509Certificate2 certificate)
        where T : X509Extension => certificate.Extensions.OfType<T>().FirstOrDefault();

    private static SigningException Unfit(X509Certificate2 certificate, string why) =>
        new(SigningCodes.UntrustedCertificate, $"The certificate of {certificate.Subject} {why}.");
}
