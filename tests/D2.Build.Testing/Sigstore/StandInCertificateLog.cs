using System.Buffers.Binary;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Testing.Sigstore;

/// <summary>A certificate log: promises to list what it is shown (RFC 6962 section 3.2).</summary>
internal sealed class StandInCertificateLog : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    internal byte[] PublicKey => key.ExportSubjectPublicKeyInfo();

    internal byte[] Id => SHA256.HashData(PublicKey);

    /// <summary>The extension with the promise for a certificate that does not have it yet.</summary>
    internal X509Extension Promise(X509Certificate2 preCertificate, X509Certificate2 issuer, DateTimeOffset time)
    {
        var stamp = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(stamp, time.ToUnixTimeMilliseconds());
        var tbs = ToBeSigned(preCertificate);
        byte[] signed =
        [
            0, 0, .. stamp, 0, 1, .. SHA256.HashData(issuer.PublicKey.ExportSubjectPublicKeyInfo()),
            (byte)(tbs.Length >> 16), (byte)(tbs.Length >> 8), (byte)tbs.Length, .. tbs, 0, 0,
        ];
        var signature = key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        byte[] promise = [0, .. Id, .. stamp, 0, 0, 4, 3, .. Vector(signature)];
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteOctetString(Vector(Vector(promise)));
        return new X509Extension("1.3.6.1.4.1.11129.2.4.2", writer.Encode(), critical: false);
    }

    public void Dispose() => key.Dispose();

    private static byte[] ToBeSigned(X509Certificate2 certificate) =>
        new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence().ReadEncodedValue().ToArray();

    private static byte[] Vector(byte[] content) => [(byte)(content.Length >> 8), (byte)content.Length, .. content];
}
