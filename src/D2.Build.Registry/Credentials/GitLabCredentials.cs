namespace D2.Build.Registry;

/// <summary>What a GitLab job is given for the registry of its own server, and for that alone.</summary>
/// <param name="environment">The job's environment.</param>
internal sealed class GitLabCredentials(CredentialEnvironment environment) : ICredentialSource
{
    public ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation) => ValueTask.FromResult<Credential?>(
        IsOfServer(environment, registry) ? OfJob() : null);

    /// <summary>The job's own server, which gives the tokens of its registry; none for other registries.</summary>
    /// <param name="environment">The job's environment.</param>
    /// <param name="registry">Host and port.</param>
    public static IEnumerable<string> TokenServers(CredentialEnvironment environment, string registry) =>
        IsOfServer(environment, registry) && environment.NonEmpty("CI_SERVER_HOST") is { } host ? [host] : [];

    private static bool IsOfServer(CredentialEnvironment environment, string registry) =>
        string.Equals(registry, environment.NonEmpty("CI_REGISTRY"), StringComparison.OrdinalIgnoreCase);

    private Credential.User? OfJob()
    {
        if (environment.NonEmpty("CI_REGISTRY_PASSWORD") is { } password)
        {
            return new("CI_REGISTRY_PASSWORD", environment.NonEmpty("CI_REGISTRY_USER") ?? "gitlab-ci-token", password);
        }

        return environment.NonEmpty("CI_JOB_TOKEN") is { } token ? new("CI_JOB_TOKEN", "gitlab-ci-token", token) : null;
    }
}
