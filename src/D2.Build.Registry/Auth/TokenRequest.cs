using System.Net.Http.Headers;
using System.Text;

namespace D2.Build.Registry;

/// <summary>
/// The two ways to ask for a token: <c>GET</c> with name and password or nothing, and <c>POST</c> with an identity token (Docker's
/// token authentication and OAuth2).
/// </summary>
internal static class TokenRequest
{
    private const string ClientId = "d2-build";

    public static (RegistryCall Call, AuthenticationHeaderValue? Authorization) Get(string asked, Challenge challenge, ScopeSet scopes, Credential? credential)
    {
        // The realm may have a query of its own, which stays.
        var address = challenge.Service is { } service ? RegistryAddress.With(challenge.Realm!, "service", service) : challenge.Realm!;
        address = scopes.Scopes.Aggregate(address, (current, scope) => RegistryAddress.With(current, "scope", scope));
        return (new(HttpMethod.Get, address, asked), credential switch
        {
            Credential.User user => Basic(user.Name, user.Password),
            Credential.Identity identity => Basic("<token>", identity.Token),
            _ => null,
        });
    }

    public static RegistryCall Post(string asked, Challenge challenge, ScopeSet scopes, Credential.Identity credential)
    {
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["grant_type"] = "refresh_token",
            ["service"] = challenge.Service ?? "",
            ["client_id"] = ClientId,
            ["scope"] = scopes.ToString(),
            ["refresh_token"] = credential.Token,
        };
        return new(HttpMethod.Post, challenge.Realm!, asked) { Content = _ => new FormUrlEncodedContent(form) };
    }

    public static AuthenticationHeaderValue Basic(string name, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}")));
}
