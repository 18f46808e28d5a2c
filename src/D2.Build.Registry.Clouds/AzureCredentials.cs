using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;

namespace D2.Build.Registry.Clouds;

/// <summary>
/// The identity of a job or machine in Azure, exchanged for an identity token of the container registry
/// (<c>POST /oauth2/exchange</c>), which only that registry takes.
/// </summary>
/// <param name="identity">Makes the identity, when it is first wanted.</param>
/// <param name="http">Sends the exchange.</param>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process, as credential sources do.")]
internal sealed class AzureCredentials(Func<TokenCredential> identity, HttpMessageHandler http) : ICredentialSource
{
    private const string Origin = "Azure's identity";

    private static readonly string[] Suffixes = [".azurecr.io", ".azurecr.cn", ".azurecr.us"];

    private static readonly TokenRequestContext Request = new(["https://containerregistry.azure.net/.default"]);

    private readonly Lazy<TokenCredential> _identity = new(identity);
    private readonly HttpClient _http = new(http);

    public async ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation)
    {
        if (!Suffixes.Any(suffix => registry.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        try
        {
            var token = await _identity.Value.GetTokenAsync(Request, cancellation).ConfigureAwait(false);
            return new Credential.Identity(Origin, await ExchangeAsync(registry, token.Token, cancellation).ConfigureAwait(false));
        }
        catch (CredentialUnavailableException)
        {
            // Not in Azure, and nobody is logged in.
            return null;
        }
        catch (AuthenticationFailedException exception)
        {
            throw Unreadable(registry, exception.Message.ReplaceLineEndings(" "), exception);
        }
        catch (HttpRequestException exception)
        {
            throw Unreadable(registry, exception.Message, exception);
        }
    }

    private async Task<string> ExchangeAsync(string registry, string token, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "access_token",
            ["service"] = registry,
            ["access_token"] = token,
        });
        using var answer = await _http.PostAsync(new Uri($"https://{registry}/oauth2/exchange"), form, cancellation).ConfigureAwait(false);
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            throw Unreadable(registry, $"the registry answered {(int)answer.StatusCode}; the identity needs the role AcrPush or AcrPull on it", null);
        }

        return TokenOf(await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false))
            ?? throw Unreadable(registry, "the registry answered without a token", null);
    }

    private static string? TokenOf(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetProperty("refresh_token").GetString();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Not passed on as a cause: it may quote the token.
            return null;
        }
    }

    private static RegistryException Unreadable(string registry, string problem, Exception? cause) => new(
        RegistryCodes.CredentialsUnreadable, $"{Origin} could not be exchanged for a token of {registry}: {problem}.", cause);
}
