using System.Net.Http.Headers;

namespace D2.Build.Signing;

/// <summary>Asks GitHub Actions for a token of the running job.</summary>
/// <param name="client">Sends the request.</param>
/// <param name="url">What <c>ACTIONS_ID_TOKEN_REQUEST_URL</c> holds.</param>
/// <param name="bearer">What <c>ACTIONS_ID_TOKEN_REQUEST_TOKEN</c> holds.</param>
public sealed class GitHubToken(HttpClient client, string url, string bearer) : IIdentityTokenSource
{
    private const string Audience = "sigstore";

    /// <inheritdoc/>
    public async Task<IdentityToken> GetAsync(CancellationToken cancellation)
    {
        // The URL has a query of its own already.
        var separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var request = new HttpRequestMessage(HttpMethod.Get, ServiceEndpoint.Of($"{url}{separator}audience={Audience}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        request.Headers.Accept.Add(new("application/json"));
        var response = await ServiceCall.SendAsync(client, request, "the identity token endpoint", cancellation, bearer).ConfigureAwait(false);
        return IdentityToken.Parse(response.Json("the identity token endpoint").Text("value"));
    }
}
