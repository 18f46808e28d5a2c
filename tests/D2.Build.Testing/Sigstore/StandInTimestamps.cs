using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Sigstore;

/// <summary>A time stamp authority of RFC 3161.</summary>
internal sealed class StandInTimestamps : IDisposable
{
    private readonly StandInFaults faults;
    private readonly StandInAuthority root;
    private readonly X509Certificate2 signer;

    internal StandInTimestamps(StandInFaults faults)
    {
        this.faults = faults;
        var now = TimeProvider.System.GetUtcNow();
        root = new("time stamp root", now);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("O=stand-in,CN=time stamps", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        using var issued = root.Issue(request, [1, 2, 3, 4], now.AddDays(-1), now.AddDays(30));
        signer = issued.CopyWithPrivateKey(key);
    }

    internal X509Certificate2[] Chain => [signer, root.Certificate];

    internal async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (faults.StampsFail || !Rfc3161TimestampRequest.TryDecode(body.ToArray(), out var request, out _))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/timestamp-reply";
        await context.Response.Body.WriteAsync(Response(request));
    }

    public void Dispose()
    {
        signer.Dispose();
        root.Dispose();
    }

    private byte[] Response(Rfc3161TimestampRequest request)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }

            writer.WriteEncodedValue(Token(request));
        }

        return writer.Encode();
    }

    private byte[] Token(Rfc3161TimestampRequest request)
    {
        // A first byte that is neither zero nor negative: DER takes it as it is.
        byte[] serial = [1, .. RandomNumberGenerator.GetBytes(7)];
        var info = new Rfc3161TimestampTokenInfo(
            new Oid("1.3.6.1.4.1.57264.2"), request.HashAlgorithmId, request.GetMessageHash(), serial,
            TimeProvider.System.GetUtcNow(), accuracyInMicroseconds: 1_000_000, nonce: request.GetNonce());
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var cmsSigner = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, signer)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            IncludeOption = request.RequestSignerCertificate ? X509IncludeOption.EndCertOnly : X509IncludeOption.None,
        };
        cmsSigner.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), SigningCertificateV2()));
        cms.ComputeSignature(cmsSigner);
        return cms.Encode();
    }

    private byte[] SigningCertificateV2()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(signer.RawData));
        }

        return writer.Encode();
    }
}
