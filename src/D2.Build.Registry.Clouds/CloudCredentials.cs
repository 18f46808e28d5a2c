using Azure.Identity;
using Google.Apis.Auth.OAuth2;

namespace D2.Build.Registry.Clouds;

/// <summary>Identities that clouds give to jobs and machines, for the clouds' own registries. No secret is stored anywhere.</summary>
public static class CloudCredentials
{
    private const string CloudPlatform = "https://www.googleapis.com/auth/cloud-platform";

    /// <summary>
    /// Azure's (environment, workload identity, managed identity, <c>az login</c>) for <c>*.azurecr.io</c>, and Google's application default
    /// credentials (workload identity federation, metadata server, <c>gcloud auth</c>) for <c>*.pkg.dev</c> and <c>gcr.io</c>. No other
    /// registry makes them do anything.
    /// </summary>
    public static ICredentialSource Default() => CredentialSources.FirstOf(
        new AzureCredentials(() => new DefaultAzureCredential(), new HttpClientHandler { AllowAutoRedirect = false }),
        new GoogleCredentials(GoogleTokenAsync));

    // Throws InvalidOperationException where there is none.
    private static async Task<string> GoogleTokenAsync(CancellationToken cancellation)
    {
        var credential = await GoogleCredential.GetApplicationDefaultAsync(cancellation).ConfigureAwait(false);
        ITokenAccess scoped = credential.IsCreateScopedRequired ? credential.CreateScoped(CloudPlatform) : credential;
        return await scoped.GetAccessTokenForRequestAsync(cancellationToken: cancellation).ConfigureAwait(false);
    }
}
