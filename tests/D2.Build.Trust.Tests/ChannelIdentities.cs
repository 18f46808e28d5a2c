namespace D2.Build.Trust.Tests;

/// <summary>A channel gets only what the clusters that follow it believe.</summary>
public sealed class ChannelIdentities(TrustFixture fixture) : IClassFixture<TrustFixture>
{
    [Fact]
    public async Task TheDeclaredIdentityVerifiesWithoutNamingIt()
    {
        using var project = new TrustProject(fixture, "channels/declared");
        Assert.Equal(0, (await PushAsync(project, TrustFixture.Workflow)).ExitCode);

        var verified = await fixture.D2JsonAsync("verify", "fleet:latest", "--description", project.Description, "--trusted-root", fixture.At("root.json"));

        Assert.Equal($"https://github.com/{TrustFixture.Workflow}", verified.GetProperty("subject").GetString());
    }

    [Fact]
    public async Task AnotherWorkflowCannotPublishToTheChannel()
    {
        using var project = new TrustProject(fixture, "channels/other");

        var refused = await PushAsync(project, "acme/app/.github/workflows/other.yml@refs/heads/main");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("D2B9090", refused.Error, StringComparison.Ordinal);
        Assert.Null(await project.TaggedAsync());
    }

    private Task<Testing.ProcessResult> PushAsync(TrustProject project, string workflow)
    {
        fixture.Set("GITHUB_ACTIONS", "true");
        fixture.Set("GITHUB_REF", "refs/heads/main");
        fixture.Set("GITHUB_SERVER_URL", "https://github.com");
        fixture.Set("GITHUB_REPOSITORY", "acme/app");
        fixture.Set("GITHUB_SHA", new string('a', 40));
        fixture.Set("SIGSTORE_ID_TOKEN", fixture.StandIn.Tokens.For(workflow));
        return project.PushAsync("--keyless", "--signing-config", fixture.At("rekor2.json"), "--trusted-root", fixture.At("root.json"));
    }
}
