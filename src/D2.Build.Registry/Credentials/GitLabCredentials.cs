namespace D2.Build.Registry;

/// <summary>What a GitLab job is given for the registry of its own server, and for that alone.</summary>
/// <param name="environment">The job's environment.</param>
internal sealed class GitLabCredentials(CredentialEnvironment environment) : ICredentialSource
{
    public ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation) => ValueTask.FromResult<Credential?>(
        string.Equals(registry, environment.NonEmpty("CI_REGISTRY"), StringComparison.OrdinalIgnoreCase) ? OfJob() : null);

    private Credential.User? OfJob()
    {
        if (environment.NonEmpty("CI_REGISTRY_PASSWORD") is { } password)
        {
            return new("CI_REGISTRY_PASSWORD", environment.NonEmpty("CI_REGISTRY_USER") ?? "gitlab-ci-token", password);
        }

        return environment.NonEmpty("CI_JOB_TOKEN") is { } token ? new("CI_JOB_TOKEN", "gitlab-ci-token", token) : null;
    }
}
