namespace D2.Build.Registry;

/// <summary>Where credentials come from.</summary>
public static class CredentialSources
{
    /// <summary>None: everything is anonymous.</summary>
    public static ICredentialSource None { get; } = new CredentialChain([]);

    /// <summary>
    /// What this process finds, first that has some: <c>DOCKER_AUTH_CONFIG</c>, Docker's <c>config.json</c> with its helpers, podman's
    /// <c>auth.json</c>, then what the CI gives (<c>GITHUB_TOKEN</c> for ghcr.io, <c>CI_REGISTRY…</c> and <c>CI_JOB_TOKEN</c> for
    /// GitLab's registry).
    /// </summary>
    public static ICredentialSource Default() => Of(CredentialEnvironment.OfProcess());

    /// <summary>One credential for one registry.</summary>
    /// <param name="registry">Host and port as references name it.</param>
    /// <param name="credential">The credential.</param>
    public static ICredentialSource For(string registry, Credential credential) => new SingleCredential(registry, credential);

    /// <summary>The first of several sources that has a credential.</summary>
    /// <param name="sources">The sources, first to last.</param>
    public static ICredentialSource FirstOf(params IEnumerable<ICredentialSource> sources) => new CredentialChain([.. sources]);

    internal static ICredentialSource Of(CredentialEnvironment environment) => new CredentialChain(
    [
        new DockerConfigCredentials(() => DockerConfigPlaces.Variable(environment), environment),
        new DockerConfigCredentials(() => DockerConfigPlaces.Docker(environment), environment),
        new DockerConfigCredentials(() => DockerConfigPlaces.Podman(environment), environment),
        new GitHubCredentials(environment),
        new GitLabCredentials(environment),
    ]);
}
