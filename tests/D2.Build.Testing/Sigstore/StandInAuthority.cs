using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Testing.Sigstore;

/// <summary>A root certificate with its key, which issues leaves.</summary>
internal sealed class StandInAuthority : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    internal StandInAuthority(string name, DateTimeOffset now)
    {
        var request = new CertificateRequest($"O=stand-in,CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        Certificate = request.CreateSelfSigned(now.AddYears(-1), now.AddYears(1));
    }

    internal X509Certificate2 Certificate { get; }

    internal X509Certificate2 Issue(CertificateRequest request, byte[] serial, DateTimeOffset from, DateTimeOffset to) =>
        request.Create(Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(key), from, to, serial);

    public void Dispose()
    {
        Certificate.Dispose();
        key.Dispose();
    }
}
