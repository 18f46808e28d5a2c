namespace D2.Build.Registry.Tests.Credentials;

public sealed class CiSystems
{
    [Fact]
    public async Task GitHubsTokenIsForGitHubsRegistryAlone()
    {
        var variables = new Dictionary<string, string> { ["GITHUB_TOKEN"] = "token", ["GITHUB_ACTOR"] = "octocat" };

        var found = Assert.IsType<Credential.User>(await FindAsync(variables, "ghcr.io"));

        Assert.Equal(("octocat", "token", "GITHUB_TOKEN"), (found.Name, found.Password, found.Origin));
        Assert.Null(await FindAsync(variables, "registry.example.com"));
    }

    [Fact]
    public async Task GitLabsPasswordComesBeforeTheJobsToken()
    {
        var variables = new Dictionary<string, string> { ["CI_REGISTRY"] = "registry.gitlab.example.com:5050", ["CI_JOB_TOKEN"] = "job" };
        Assert.Equal(new Credential.User("CI_JOB_TOKEN", "gitlab-ci-token", "job"), await FindAsync(variables, "registry.gitlab.example.com:5050"));

        variables["CI_REGISTRY_USER"] = "deployer";
        variables["CI_REGISTRY_PASSWORD"] = "word";
        Assert.Equal(new Credential.User("CI_REGISTRY_PASSWORD", "deployer", "word"), await FindAsync(variables, "registry.gitlab.example.com:5050"));
        Assert.Null(await FindAsync(variables, "registry.gitlab.example.com"));
    }

    [Theory]
    [InlineData("registry.gitlab.example.com", new[] { "gitlab.example.com" })]
    [InlineData("registry.example.com", new string[0])]
    public void GitLabsServerGivesTheTokensOfItsOwnRegistry(string registry, string[] expected)
    {
        var variables = new Dictionary<string, string> { ["CI_REGISTRY"] = "registry.gitlab.example.com", ["CI_SERVER_HOST"] = "gitlab.example.com" };

        Assert.Equal(expected, GitLabCredentials.TokenServers(new(variables.GetValueOrDefault, ""), registry));
    }

    [Fact]
    public async Task EmptyVariablesAreNone()
    {
        var variables = new Dictionary<string, string> { ["GITHUB_TOKEN"] = "", ["CI_REGISTRY"] = "", ["CI_JOB_TOKEN"] = "job" };

        Assert.Null(await FindAsync(variables, "ghcr.io"));
        Assert.Null(await FindAsync(variables, ""));
    }

    [Fact]
    public async Task TheFirstSourceThatHasOneCounts()
    {
        var first = new Credential.User("first", "a", "b");
        var source = CredentialSources.FirstOf(
            CredentialSources.None, CredentialSources.For("r.example.com", first), CredentialSources.For("r.example.com", first with { Name = "c" }));

        Assert.Equal(first, await source.FindAsync("R.example.com", "x", TestContext.Current.CancellationToken));
        Assert.Null(await source.FindAsync("other.example.com", "x", TestContext.Current.CancellationToken));
    }

    private static ValueTask<Credential?> FindAsync(Dictionary<string, string> variables, string registry) =>
        CredentialSources.Of(new(variables.GetValueOrDefault, "")).FindAsync(registry, "acme/fleet", TestContext.Current.CancellationToken);
}
