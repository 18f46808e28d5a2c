using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Testing.Registries;

/// <summary>A certificate for this machine's loopback addresses, from an authority of its own.</summary>
public sealed class LoopbackCertificate : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private readonly X509Certificate2 _server;
    private readonly ECDsa _serverKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>A new authority and a certificate of it.</summary>
    /// <param name="name">The host's name in the certificate, besides the address 127.0.0.1.</param>
    public LoopbackCertificate(string name = "localhost")
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (from, to) = (TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(7));
        var authority = new CertificateRequest("CN=authority of the tests", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        Authority = authority.CreateSelfSigned(from, to);

        var server = new CertificateRequest($"CN={name}", _serverKey, HashAlgorithmName.SHA256);
        server.CertificateExtensions.Add(AlternativeNames(name));
        server.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], false));
        using var issued = server.Create(Authority, from, to, RandomNumberGenerator.GetBytes(8));
        _server = issued.CopyWithPrivateKey(_serverKey);
    }

    /// <summary>The authority's certificate.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>The server's certificate with its key, fit for a server of this process.</summary>
    public X509Certificate2 Server => _server;

    /// <summary>The authority's certificate in PEM.</summary>
    public string AuthorityPem => Authority.ExportCertificatePem();

    /// <summary>The server's certificate in PEM.</summary>
    public string ServerPem => _server.ExportCertificatePem();

    /// <summary>The server's key in PEM.</summary>
    public string ServerKeyPem => _serverKey.ExportPkcs8PrivateKeyPem();

    public void Dispose()
    {
        Authority.Dispose();
        _server.Dispose();
        _serverKey.Dispose();
    }

    private static X509Extension AlternativeNames(string name)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddIpAddress(IPAddress.Loopback);
        return names.Build();
    }
}
