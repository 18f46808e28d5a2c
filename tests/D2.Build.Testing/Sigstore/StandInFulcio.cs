using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Sigstore;

/// <summary>A certificate authority that speaks Fulcio's API version 2, and checks what it is sent.</summary>
internal sealed class StandInFulcio(StandInTokens tokens, StandInAuthority authority, StandInCertificateLog log, StandInFaults faults)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    internal async Task AnswerAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var token = (string?)body["credentials"]?["oidcIdentityToken"] ?? context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        using var key = ECDsa.Create();
        key.ImportFromPem((string)body["publicKeyRequest"]!["publicKey"]!["content"]!);
        if (faults.RefuseCertificates || tokens.Claims(token) is not { } claims || !Possesses(key, body, claims))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync($"the token {token} is not good enough");
            return;
        }

        using var leaf = Issue(key, (string)claims["job_workflow_ref"]!, TimeProvider.System.GetUtcNow() - faults.CertificateAge);
        await context.Response.WriteAsJsonAsync(new JsonObject
        {
            ["signedCertificateEmbeddedSct"] = new JsonObject
            {
                ["chain"] = new JsonObject { ["certificates"] = new JsonArray(leaf.ExportCertificatePem(), authority.Certificate.ExportCertificatePem()) },
            },
        });
    }

    private static bool Possesses(ECDsa key, JsonNode body, JsonNode claims) => key.VerifyData(
        Encoding.UTF8.GetBytes((string)claims["sub"]!),
        Convert.FromBase64String((string)body["publicKeyRequest"]!["proofOfPossession"]!),
        HashAlgorithmName.SHA256,
        DSASignatureFormat.Rfc3279DerSequence);

    private X509Certificate2 Issue(ECDsa key, string workflow, DateTimeOffset now)
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = 1;
        var request = Request(key, workflow);
        var pre = authority.Issue(request, serial, now, now + Lifetime);
        if (faults.WithoutPromise)
        {
            return pre;
        }

        request.CertificateExtensions.Add(log.Promise(pre, authority.Certificate, now));
        pre.Dispose();
        return authority.Issue(request, serial, now, now + Lifetime);
    }

    private CertificateRequest Request(ECDsa key, string workflow)
    {
        var request = new CertificateRequest(new X500DistinguishedName(""), key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddUri(new Uri($"https://github.com/{workflow}"));
        var issuer = new AsnWriter(AsnEncodingRules.DER);
        issuer.WriteCharacterString(UniversalTagNumber.UTF8String, StandInTokens.Issuer);
        foreach (var extension in new X509Extension[]
        {
            new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true),
            new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.3")], false),
            new X509SubjectKeyIdentifierExtension(request.PublicKey, false),
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority.Certificate, true, false),
            names.Build(critical: true),
            new("1.3.6.1.4.1.57264.1.1", Encoding.UTF8.GetBytes(StandInTokens.Issuer), critical: false),
            new("1.3.6.1.4.1.57264.1.8", issuer.Encode(), critical: false),
        })
        {
            request.CertificateExtensions.Add(extension);
        }

        return request;
    }
}
