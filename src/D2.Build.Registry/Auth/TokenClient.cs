using System.Net;

namespace D2.Build.Registry;

/// <summary>Gets tokens for one registry.</summary>
/// <param name="registry">Host and port, for messages.</param>
/// <param name="exchange">Sends requests.</param>
/// <param name="retries">Repeats them.</param>
/// <param name="policy">Who may be asked.</param>
/// <param name="secrets">Learns what must not be told.</param>
/// <param name="time">The clock.</param>
internal sealed class TokenClient(
    string registry, HttpExchange exchange, Retries retries, RealmPolicy policy, Secrets secrets, TimeProvider time)
{
    public async Task<AccessToken> GetAsync(Challenge challenge, ScopeSet scopes, Credential? credential, CancellationToken cancellation)
    {
        var asked = $"get a token for {registry} from {RegistryText.Shown(challenge.Realm!)}";
        if (policy.Objection(challenge.Realm!, credential) is { } objection)
        {
            throw new RegistryException(RegistryCodes.UntrustedRealm, $"Did not {asked}: {objection}.");
        }

        using var response = await AskAsync(asked, challenge, scopes, credential, cancellation).ConfigureAwait(false);
        if (response.Status is not HttpStatusCode.OK)
        {
            throw Refused(asked, response, credential);
        }

        if (TokenAnswer.Read(response.Body) is not { } answer)
        {
            throw new RegistryException(RegistryCodes.TokenRefused, $"Could not {asked}: the answer holds no token.");
        }

        secrets.Add(answer.Token);
        return new(answer.Token, scopes, time.GetUtcNow() + answer.Lifetime);
    }

    private async Task<RegistryResponse> AskAsync(
        string asked, Challenge challenge, ScopeSet scopes, Credential? credential, CancellationToken cancellation)
    {
        if (credential is Credential.Identity identity)
        {
            var post = TokenRequest.Post(asked, challenge, scopes, identity);
            var answer = await retries.RunAsync(asked, token => exchange.SendAsync(post, null, token), cancellation).ConfigureAwait(false);
            if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed))
            {
                return answer;
            }

            // A server that only knows the older way.
            answer.Dispose();
        }

        var (get, authorization) = TokenRequest.Get(asked, challenge, scopes, credential);
        return await retries.RunAsync(asked, token => exchange.SendAsync(get, authorization, token), cancellation).ConfigureAwait(false);
    }

    private RegistryException Refused(string asked, RegistryResponse response, Credential? credential)
    {
        var refused = response.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest;
        var errors = RegistryErrors.Read(response, secrets);
        var advice = (refused, credential) switch
        {
            (true, { } known) => $"it does not accept the {known}; renew it",
            (true, null) => "no credentials were found, and it gives none without; log in to the registry",
            _ => "try again later",
        };
        return new(
            refused ? RegistryCodes.Unauthorized : RegistryCodes.TokenRefused,
            $"Could not {asked}: it answered {response}{RegistryErrors.InParentheses(errors)}; {advice}.")
        {
            Status = response.Status,
            Errors = errors,
        };
    }
}
