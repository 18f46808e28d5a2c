using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace D2.Build.Registry;

/// <summary>
/// What requests to one registry are authorized with. Nothing is sent before the registry asks; what it asked for is remembered, so
/// later requests are right the first time.
/// </summary>
/// <param name="registry">Host and port, as credentials are looked up.</param>
/// <param name="credentials">Where credentials are found.</param>
/// <param name="tokens">Gets tokens.</param>
/// <param name="secrets">Learns what must not be told.</param>
/// <param name="time">The clock.</param>
internal sealed class Authenticator(
    string registry, ICredentialSource credentials, TokenClient tokens, Secrets secrets, TimeProvider time) : IDisposable
{
    private readonly TokenCache _tokens = new(time);
    private readonly ConcurrentDictionary<string, Credential?> _credentials = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _gate = new(1);
    private volatile Challenge? _challenge;

    /// <summary>The credential a repository was looked up with; null where none was found, or none was wanted yet.</summary>
    public Credential? CredentialOf(string repository) => _credentials.GetValueOrDefault(repository);

    /// <summary>What to send with a request at first; null for nothing.</summary>
    public async Task<AuthenticationHeaderValue?> AuthorizeAsync(RegistryCall call, CancellationToken cancellation) =>
        _challenge is { } challenge ? await HeaderAsync(challenge, call, challenge.IsBearer, cancellation).ConfigureAwait(false) : null;

    /// <summary>What to send after the registry refused a request for want of authorization.</summary>
    /// <param name="challenge">What it wants.</param>
    /// <param name="call">The request.</param>
    /// <param name="refused">What was sent with it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null where there is nothing else to send.</returns>
    public async Task<AuthenticationHeaderValue?> AnswerAsync(
        Challenge challenge, RegistryCall call, AuthenticationHeaderValue? refused, CancellationToken cancellation)
    {
        _tokens.Remove(refused?.Parameter);
        // The scopes of one request are not those of the next: only who asks, and how, is remembered.
        _challenge = challenge with { Scopes = ScopeSet.None };
        var header = await HeaderAsync(challenge, call, true, cancellation).ConfigureAwait(false);
        return Equals(header, refused) ? null : header;
    }

    public void Dispose() => _gate.Dispose();

    private async Task<AuthenticationHeaderValue?> HeaderAsync(
        Challenge challenge, RegistryCall call, bool wanted, CancellationToken cancellation)
    {
        var credential = await FindAsync(call.Repository, cancellation).ConfigureAwait(false);
        return (challenge.IsBearer, credential) switch
        {
            (true, Credential.Bearer bearer) => new("Bearer", bearer.Token),
            (true, _) when wanted => new("Bearer", await TokenAsync(challenge, call, credential, cancellation).ConfigureAwait(false)),
            (false, Credential.User user) => TokenRequest.Basic(user.Name, user.Password),
            (false, Credential.Identity identity) => TokenRequest.Basic("<token>", identity.Token),
            _ => null,
        };
    }

    // One request for a token at a time: what the first gets is good for most of those that wait.
    private async Task<string> TokenAsync(Challenge challenge, RegistryCall call, Credential? credential, CancellationToken cancellation)
    {
        var scopes = call.Scopes.Union(challenge.Scopes);
        if (_tokens.Find(scopes) is { } known)
        {
            return known.Value;
        }

        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_tokens.Find(scopes) is { } meanwhile)
            {
                return meanwhile.Value;
            }

            var token = await tokens.GetAsync(challenge, scopes, credential, cancellation).ConfigureAwait(false);
            _tokens.Add(token);
            return token.Value;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask<Credential?> FindAsync(string repository, CancellationToken cancellation)
    {
        if (_credentials.TryGetValue(repository, out var known))
        {
            return known;
        }

        var found = await credentials.FindAsync(registry, repository, cancellation).ConfigureAwait(false);
        secrets.Add(found switch
        {
            Credential.User user => user.Password,
            Credential.Identity identity => identity.Token,
            Credential.Bearer bearer => bearer.Token,
            _ => "",
        });
        _credentials[repository] = found;
        return found;
    }
}
