using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>Which credentials jobs take to which registry.</summary>
public sealed class RegistryTests
{
    [Theory]
    [InlineData("registry.example.com/acme")]
    [InlineData("ghcr.io/acme")]
    [InlineData("registry.gitlab.com.example.com/acme")]
    [InlineData("xgitlab.com/acme")]
    public void GitLabsTokenGoesToNoOtherRegistry(string registry)
    {
        var plan = Plans.GitLabFleet(Organization.OnGitLab("acme", registry));

        Assert.All(PipelineFiles.Of(plan), file => Assert.DoesNotContain("CI_REGISTRY", file.Text, StringComparison.Ordinal));
        Assert.All(PipelineFiles.Of(plan), file => Assert.DoesNotContain("CI_JOB_TOKEN", file.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gitlab.com", "registry.gitlab.com/acme")]
    [InlineData("gitlab.example.com", "registry.gitlab.example.com/acme")]
    [InlineData("gitlab.example.com", "gitlab.example.com:5050/acme")]
    public void GitLabsTokenIsForItsOwnRegistry(string host, string registry)
    {
        var plan = Plans.GitLabFleet(Organization.OnGitLab("acme", registry, host));

        Assert.Contains("REGISTRY_PASSWORD: $CI_REGISTRY_PASSWORD", Text(plan, ".gitlab-ci.yml"), StringComparison.Ordinal);
        Assert.All(PipelineFiles.Of(plan), file => Assert.DoesNotContain("REGISTRY_PUSH", file.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("github.com", "registry.example.com/acme")]
    [InlineData("github.com", "ghcr.io/acme-two")]
    [InlineData("github.com", "ghcr.io.example.com/acme")]
    [InlineData("github.example.com", "ghcr.io/acme")]
    public void GitHubsTokenGoesToNoOtherRegistry(string host, string registry)
    {
        var files = PipelineFiles.Of(Plans.GitHubFleet(Organization.OnGitHub("acme", registry, host)));

        Assert.All(files, file => Assert.DoesNotContain("github.token", file.Text, StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("packages: write", file.Text, StringComparison.Ordinal));
        Assert.Contains(
            "--username \"$REGISTRY_PUSH_USER\" --password-stdin",
            files.Single(file => file.Path == ".github/workflows/push-artifact.yaml").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHubsTokenIsForThePackagesOfTheOwner() =>
        Assert.All(PipelineFiles.Of(Plans.GitHubFleet(Organization.OnGitHub("Acme"))), file => Assert.DoesNotContain("REGISTRY_PUSH", file.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("gitlab")]
    [InlineData("github")]
    public void ClustersGetNothingThatCanPush(string forge)
    {
        var plan = forge is "gitlab"
            ? Plans.GitLabFleet(Organization.OnGitLab("acme", Plans.OtherRegistry))
            : Plans.GitHubFleet(Organization.OnGitHub("acme", Plans.OtherRegistry));

        var page = SecretsInventoryTests.Page(plan);
        Assert.All(["REGISTRY_PUSH_USER", "REGISTRY_PUSH_PASSWORD", "REGISTRY_USER", "REGISTRY_PASSWORD"], name => Assert.Contains($"* `{name}`: ", page, StringComparison.Ordinal));
        Assert.DoesNotContain("read_registry", page, StringComparison.Ordinal);
        Assert.All(
            PipelineFiles.Of(plan).Where(file => file.Path.StartsWith("bootstrap/", StringComparison.Ordinal) && file.Path != "bootstrap/secrets.md" || file.Path.Contains("e2e", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("REGISTRY_PUSH", file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PublishingOnGitLabLogsInWhereTheClientLooks()
    {
        var result = await PublishAsync(("REGISTRY_PUSH_USER", "robot$acme"), ("REGISTRY_PUSH_PASSWORD", "p \"w'\\%s" + new string('x', 100)));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var auth = JsonNode.Parse(result.Output)!["auths"]!["registry.example.com:5000"]!["auth"]!.GetValue<string>();
        Assert.Equal("robot$acme:p \"w'\\%s" + new string('x', 100), Encoding.UTF8.GetString(Convert.FromBase64String(auth)));
    }

    [Fact]
    public async Task WithoutTheVariablePublishingSaysWhichOne()
    {
        var result = await PublishAsync(("REGISTRY_PUSH_USER", "robot"));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("REGISTRY_PUSH_PASSWORD: the password of an account that may pull from and push to registry.example.com:5000/acme", result.Error, StringComparison.Ordinal);
    }

    // The commands of the job, with one that shows what it is given in the place of dotnet.
    private static Task<ProcessResult> PublishAsync(params (string Name, string Value)[] variables)
    {
        var pipeline = YamlJson.Read(Text(Plans.GitLabFleet(Organization.OnGitLab("acme", Plans.OtherRegistry)), ".gitlab-ci.yml")).Single()!;
        var script = string.Join('\n', pipeline["publish"]!["script"]!.AsArray().Select(command => command!.GetValue<string>()));
        return ProcessRunner.RunAsync(
            "bash", ["-euc", "dotnet() { printf '%s' \"$DOCKER_AUTH_CONFIG\"; }\n" + script], TestContext.Current.CancellationToken, start =>
            {
                foreach (var (name, value) in variables)
                {
                    start.Environment[name] = value;
                }
            });
    }

    private static string Text(RepositoryPlan plan, string path) => PipelineFiles.Of(plan).Single(file => file.Path == path).Text;
}
