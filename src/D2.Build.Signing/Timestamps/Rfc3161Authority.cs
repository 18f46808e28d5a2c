using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace D2.Build.Signing;

/// <summary>A time stamp authority that speaks RFC 3161 over HTTP.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="url">The whole address, such as <c>https://timestamp.sigstore.dev/api/v1/timestamp</c>.</param>
public sealed class Rfc3161Authority(HttpClient client, string url) : ITimestampAuthority
{
    private const string Service = "the time stamp authority";

    /// <inheritdoc/>
    public async Task<byte[]> StampAsync(byte[] signature, CancellationToken cancellation)
    {
        var uri = ServiceEndpoint.Of(url);
        var query = Rfc3161TimestampRequest.CreateFromData(signature, HashAlgorithmName.SHA256);
        using var request = ServiceCall.Post(uri, query.Encode(), "application/timestamp-query", "application/timestamp-reply");
        var response = await ServiceCall.SendAsync(client, request, Service, cancellation).ConfigureAwait(false);
        return Timestamp.TokenOf(response.Content) is { } token && token.TokenInfo.GetMessageHash().Span.SequenceEqual(SHA256.HashData(signature))
            ? response.Content
            : throw ServiceCall.Fail(Service, uri, "did not grant a time stamp over the signature");
    }
}
