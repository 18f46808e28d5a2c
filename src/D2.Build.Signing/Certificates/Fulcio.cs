using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace D2.Build.Signing;

/// <summary>Sigstore's certificate authority, API version 2.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="baseUrl">Such as <c>https://fulcio.sigstore.dev</c>.</param>
public sealed class Fulcio(HttpClient client, string baseUrl) : ICertificateAuthority
{
    private const string Service = "the certificate authority";

    /// <inheritdoc/>
    public async Task<SigningCertificate> IssueAsync(IdentityToken token, SigningKey key, CancellationToken cancellation)
    {
        using var request = ServiceCall.Post(
            ServiceEndpoint.Of(baseUrl, "/api/v2/signingCert"), Body(token, key), "application/json", "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
        var response = await ServiceCall.SendAsync(client, request, Service, cancellation, token.Reveal()).ConfigureAwait(false);
        return Leaf(response.Json(Service));
    }

    private static byte[] Body(IdentityToken token, SigningKey key) => JsonBytes.WriteObject(json =>
    {
        json.WriteStartObject("publicKeyRequest");
        json.WriteStartObject("publicKey");
        json.WriteString("algorithm", "ECDSA");
        json.WriteString("content", key.Public.ToPem());
        json.WriteEndObject();
        json.WriteBase64String("proofOfPossession", key.Sign(System.Text.Encoding.UTF8.GetBytes(token.Subject)));
        json.WriteEndObject();
    });

    private static SigningCertificate Leaf(JsonFields answer)
    {
        var issued = answer.ObjectOrNull("signedCertificateEmbeddedSct")
            ?? throw answer.Fail("has no certificate with an embedded promise of a certificate log (SCT)");
        var pem = issued.Object("chain").Elements("certificates", most: 16).Select(item => item.ToString()).FirstOrDefault();
        return PemEncoding.TryFind(pem, out var fields)
            ? SigningCertificate.Parse(Convert.FromBase64String(pem![fields.Base64Data]))
            : throw answer.Fail("has no certificate in PEM");
    }
}
