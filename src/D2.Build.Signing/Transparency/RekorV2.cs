using System.Net;
using System.Security.Cryptography;

namespace D2.Build.Signing;

/// <summary>Sigstore's transparency log on tiles, API version 2. It does not say when it took an entry; a time stamp has to.</summary>
/// <param name="client">Sends the requests. The log answers when a checkpoint has the entry: allow 30 seconds.</param>
/// <param name="baseUrl">Such as <c>https://log2025-1.rekor.sigstore.dev</c>.</param>
public sealed class RekorV2(HttpClient client, string baseUrl) : ITransparencyLog
{
    private const string Service = "the transparency log";

    /// <inheritdoc/>
    public async Task<LogEntry> AddAsync(Bundle bundle, PublicKey key, CancellationToken cancellation)
    {
        var uri = ServiceEndpoint.Of(baseUrl, "/api/v2/log/entries");
        using var request = ServiceCall.Post(uri, Proposal(bundle, key), "application/json", "application/json");
        var response = await ServiceCall.SendAsync(client, request, Service, cancellation).ConfigureAwait(false);
        return response.Status == HttpStatusCode.Conflict
            ? throw ServiceCall.Fail(Service, uri, "has this very signature already and does not return it; sign again")
            : LogEntry.Parse(response.Json(Service));
    }

    // Only hashedrekord is accepted: for an envelope the digest is that of its encoding before authentication.
    private static byte[] Proposal(Bundle bundle, PublicKey key) => JsonBytes.WriteObject(json =>
    {
        json.WriteStartObject("hashedRekordRequestV002");
        json.WriteBase64String("digest", SHA256.HashData(bundle.Envelope.SignedBytes));
        json.WriteStartObject("signature");
        json.WriteBase64String("content", bundle.Envelope.Signature);
        json.WriteStartObject("verifier");
        json.WriteStartObject(bundle.Certificate is null ? "publicKey" : "x509Certificate");
        json.WriteBase64String("rawBytes", bundle.Certificate ?? key.SubjectPublicKeyInfo);
        json.WriteEndObject();
        json.WriteString("keyDetails", KeyDetails(key));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static string KeyDetails(PublicKey key) => key.Kind == KeyKind.EcdsaP256
        ? "PKIX_ECDSA_P256_SHA_256"
        : throw new SigningException(
            SigningCodes.UnreadableKey, $"Entries of Rekor v2 are made for ECDSA keys on P-256 only, and this one is {key.Kind}. Use a key of cosign, or sign offline.");
}
