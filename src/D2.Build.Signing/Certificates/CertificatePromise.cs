using System.Buffers.Binary;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>A log's promise to list a certificate: the SCT of RFC 6962 section 3.2.</summary>
internal sealed record CertificatePromise(byte[] LogId, ulong Timestamp, byte[] Extensions, byte[] Signature)
{
    private const int MostPromises = 16;
    private const byte Sha256 = 4;

    /// <summary>When the log gave it.</summary>
    internal DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Min(Timestamp, 253402300799999UL));

    /// <summary>The promises inside a certificate; none where the extension is absent or malformed.</summary>
    internal static IReadOnlyList<CertificatePromise> In(X509Certificate2 certificate)
    {
        if (certificate.Extensions[PreCertificate.PromisesExtension] is not { } extension)
        {
            return [];
        }

        try
        {
            var list = new TlsReader(new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadOctetString());
            return Read(list.Vector());
        }
        catch (Exception exception) when (exception is AsnContentException or ArgumentOutOfRangeException)
        {
            return [];
        }
    }

    /// <summary>Whether the log signed this promise for the certificate.</summary>
    internal bool IsFor(X509Certificate2 certificate, X509Certificate2 issuer, PublicKey log)
    {
        var tbs = PreCertificate.ToBeSigned(certificate);
        var head = new byte[12];
        BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(2), Timestamp);
        head[11] = 1; // precert_entry; version and signature type are zero
        byte[] signed =
        [
            .. head, .. SHA256.HashData(issuer.PublicKey.ExportSubjectPublicKeyInfo()),
            (byte)(tbs.Length >> 16), (byte)(tbs.Length >> 8), (byte)tbs.Length, .. tbs,
            (byte)(Extensions.Length >> 8), (byte)Extensions.Length, .. Extensions,
        ];
        return log.Verify(signed, Signature);
    }

    private static List<CertificatePromise> Read(TlsReader list)
    {
        var promises = new List<CertificatePromise>();
        while (list.HasData && promises.Count < MostPromises)
        {
            var promise = list.Vector();
            if (promise.Bytes(1)[0] != 0)
            {
                continue; // a version to come
            }

            var logId = promise.Bytes(32);
            var timestamp = BinaryPrimitives.ReadUInt64BigEndian(promise.Bytes(8));
            var extensions = promise.Vector().Rest();
            if (promise.Bytes(2)[0] == Sha256)
            {
                promises.Add(new(logId, timestamp, extensions, promise.Vector().Rest()));
            }
        }

        return promises;
    }
}
