using Google.Apis.Auth.OAuth2.Responses;

namespace D2.Build.Registry.Clouds;

/// <summary>An access token of Google's application default credentials, which Google's registries take as a password.</summary>
/// <param name="token">Gets the token; throws <see cref="InvalidOperationException"/> where there are no credentials.</param>
internal sealed class GoogleCredentials(Func<CancellationToken, Task<string>> token) : ICredentialSource
{
    private const string Origin = "Google's application default credentials";

    // The user's name that says: the password is an access token.
    private const string TokenUser = "oauth2accesstoken";

    public async ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation)
    {
        if (!IsGoogles(registry))
        {
            return null;
        }

        try
        {
            return new Credential.User(Origin, TokenUser, await token(cancellation).ConfigureAwait(false));
        }
        catch (InvalidOperationException)
        {
            // Not at Google, and nobody is logged in.
            return null;
        }
        catch (Exception exception) when (exception is TokenResponseException or HttpRequestException or IOException)
        {
            throw new RegistryException(
                RegistryCodes.CredentialsUnreadable, $"{Origin} give no token for {registry}: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private static bool IsGoogles(string registry) =>
        registry.EndsWith("-docker.pkg.dev", StringComparison.OrdinalIgnoreCase)
        || registry.EndsWith(".gcr.io", StringComparison.OrdinalIgnoreCase)
        || string.Equals(registry, "gcr.io", StringComparison.OrdinalIgnoreCase);
}
