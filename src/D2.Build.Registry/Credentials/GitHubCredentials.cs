namespace D2.Build.Registry;

/// <summary>The token of a GitHub workflow, for GitHub's registry alone. The workflow needs <c>packages: write</c> to push.</summary>
/// <param name="environment">The workflow's environment.</param>
internal sealed class GitHubCredentials(CredentialEnvironment environment) : ICredentialSource
{
    private const string Registry = "ghcr.io";

    public ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation) => ValueTask.FromResult<Credential?>(
        string.Equals(registry, Registry, StringComparison.OrdinalIgnoreCase) && environment.NonEmpty("GITHUB_TOKEN") is { } token
            ? new Credential.User("GITHUB_TOKEN", environment.NonEmpty("GITHUB_ACTOR") ?? "github", token)
            : null);
}
