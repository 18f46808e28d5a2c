using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Testing.Notary;

/// <summary>A certificate authority for signers.</summary>
public sealed class NotaryAuthority : IDisposable
{
    /// <summary>The subject of a certificate, unless another is wanted.</summary>
    public const string Subject = "C=DE, ST=Bayern, O=Acme, OU=Platform, CN=release";

    private const string CodeSigning = "1.3.6.1.5.5.7.3.3";

    private static readonly DateTimeOffset From = TimeProvider.System.GetUtcNow().AddDays(-30);

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>A new authority with a root of its own.</summary>
    public NotaryAuthority(string name = "root of the tests")
    {
        var request = new CertificateRequest($"CN={name}", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        Root = request.CreateSelfSigned(From, From.AddDays(90));
    }

    /// <summary>The root.</summary>
    public X509Certificate2 Root { get; }

    /// <summary>The root, in PEM.</summary>
    public string RootPem => Root.ExportCertificatePem() + "\n";

    /// <summary>A signer with a certificate for code signing.</summary>
    /// <param name="key">Its key; a new one on P-256 unless given.</param>
    /// <param name="subject">Its name.</param>
    /// <param name="until">When its certificate ends; after these tests unless given.</param>
    /// <param name="purposes">What it is for; code signing unless given.</param>
    /// <param name="extensions">Further extensions of the certificate.</param>
    public IssuedSigner Issue(
        AsymmetricAlgorithm? key = null, string subject = Subject, DateTimeOffset? until = null, IEnumerable<string>? purposes = null, params IEnumerable<X509Extension> extensions)
    {
        key ??= ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedName(subject, X500DistinguishedNameFlags.UseCommas);
        var request = key switch
        {
            RSA rsa => new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            _ => new CertificateRequest(name, (ECDsa)key, HashAlgorithmName.SHA256),
        };
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([.. (purposes ?? [CodeSigning]).Select(purpose => new Oid(purpose))], false));
        foreach (var extension in extensions)
        {
            request.CertificateExtensions.Add(extension);
        }

        using var certificate = request.Create(
            Root.SubjectName, X509SignatureGenerator.CreateForECDsa(_key), From, until ?? From.AddDays(60), RandomNumberGenerator.GetBytes(8));
        return new(key.ExportPkcs8PrivateKeyPem() + "\n", certificate.ExportCertificatePem() + "\n" + RootPem);
    }

    public void Dispose()
    {
        Root.Dispose();
        _key.Dispose();
    }
}
