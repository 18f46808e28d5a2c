using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace D2.Build.Registry;

/// <summary>The way to one registry: attempts, repeated, with what they are authorized by.</summary>
internal sealed class RegistryConnection : IDisposable
{
    // One for a token that has just expired, one for scopes that the first challenge did not name.
    private const int MaxChallenges = 2;

    private const int LowRate = 10;

    private readonly RegistryOptions _options;
    private readonly HttpExchange _exchange;
    private readonly Authenticator _authenticator;
    private readonly Secrets _secrets = new();

    public RegistryConnection(string registry, HttpExchange exchange, RegistryOptions options)
    {
        (Registry, _exchange, _options) = (registry, exchange, options);
        Address = AddressOf(registry, options);
        Retries = new(options);
        var trusted = options.TokenServers.Concat(GitLabCredentials.TokenServers(options.Environment, registry)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tokens = new TokenClient(registry, exchange, Retries, new(Address, trusted), _secrets, options.Time);
        _authenticator = new(registry, options.Credentials, tokens, _secrets, options.Time);
    }

    /// <summary>Host and port, as references name it.</summary>
    public string Registry { get; }

    /// <summary>Where it is spoken to.</summary>
    public Uri Address { get; }

    /// <summary>Repeats attempts.</summary>
    public Retries Retries { get; }

    /// <summary>The options.</summary>
    public RegistryOptions Options => _options;

    /// <summary>Sends a request as often as it needs.</summary>
    public Task<RegistryResponse> SendAsync(RegistryCall call, CancellationToken cancellation) =>
        Retries.RunAsync(call.Asked, token => AttemptAsync(call, token), cancellation);

    /// <summary>Sends a request once, or once more with the authorization the registry wants.</summary>
    public async Task<RegistryResponse> AttemptAsync(RegistryCall call, CancellationToken cancellation)
    {
        var authorization = await FirstAsync(call, cancellation).ConfigureAwait(false);
        for (var challenges = 0; ; challenges++)
        {
            var response = await _exchange.SendAsync(call, authorization, cancellation).ConfigureAwait(false);
            Tell(response);
            if (response.Status is not HttpStatusCode.Unauthorized || challenges == MaxChallenges || !IsOwn(response.Address)
                || Challenge.Of(response.Headers) is not { } challenge)
            {
                return response;
            }

            if (await AnswerAsync(challenge, call, authorization, response, cancellation).ConfigureAwait(false) is not { } next)
            {
                return response;
            }

            response.Dispose();
            authorization = next;
        }
    }

    /// <summary>What an unexpected answer means.</summary>
    public RegistryException Failure(RegistryCall call, RegistryResponse response) =>
        RegistryFailure.Of(call, response, _authenticator.CredentialOf(call.Repository), _secrets, _options.Time);

    public void Dispose() => _authenticator.Dispose();

    private static Uri AddressOf(string registry, RegistryOptions options) => new(
        (options.PlainHttp.Contains(registry) ? "http://" : "https://")
        + (string.Equals(registry, "docker.io", StringComparison.OrdinalIgnoreCase) ? "registry-1.docker.io" : registry) + "/");

    // Credentials stay at home: a location or redirect elsewhere gets none.
    private bool IsOwn(Uri address) => RedirectFollower.AreOneOrigin(address, Address);

    private async Task<AuthenticationHeaderValue?> FirstAsync(RegistryCall call, CancellationToken cancellation) =>
        IsOwn(call.Address) ? await _authenticator.AuthorizeAsync(call, cancellation).ConfigureAwait(false) : null;

    private async Task<AuthenticationHeaderValue?> AnswerAsync(
        Challenge challenge, RegistryCall call, AuthenticationHeaderValue? refused, RegistryResponse response, CancellationToken cancellation)
    {
        try
        {
            return await _authenticator.AnswerAsync(challenge, call, refused, cancellation).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private void Tell(RegistryResponse response)
    {
        if (_options.Observer is not { } observer)
        {
            return;
        }

        foreach (var warning in response.Headers.Warning)
        {
            observer(new RegistryEvent.Warned(Registry, RegistryText.OneLine(_secrets.Scrub(warning.Text.Trim('"')))));
        }

        // "98;w=21600": of those who count, Docker Hub.
        var remaining = response.Header("ratelimit-remaining")?.Split(';')[0];
        if (long.TryParse(remaining, CultureInfo.InvariantCulture, out var left) && left < LowRate)
        {
            observer(new RegistryEvent.RateLimitLow(Registry, left));
        }
    }
}
