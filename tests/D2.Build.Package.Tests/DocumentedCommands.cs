using System.Text.RegularExpressions;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Package.Tests;

/// <summary>
/// Every command of the pages that say so is run, in order, in an empty folder, with the packed packages, a real registry and
/// the real cosign. Blocks marked <c>console</c> need a cluster or a remote repository and are not run.
/// </summary>
public sealed partial class DocumentedCommands(PackageFixture package) : IAsyncLifetime
{
    private const string DocumentedRegistry = "localhost:5000";

    private readonly TemporaryFolder folder = new();

    private string Home => Path.Join(folder.Path, "home");

    public async ValueTask InitializeAsync()
    {
        var feed = Directory.CreateDirectory(Path.Join(folder.Path, "feed")).FullName;
        foreach (var project in new[] { "D2.Build.Templates", "D2.Build.Cli" })
        {
            await DotNet.RequireAsync(RepositoryPaths.Root, ["pack", $"src/{project}", "-c", RepositoryPaths.Configuration, "-o", feed, "-v:q"]);
        }

        await File.WriteAllTextAsync(
            Path.Join(folder.Path, "nuget.config"),
            package.FeedConfiguration.Replace("</packageSources>", $"<add key=\"tools\" value=\"{feed}\" /></packageSources>", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task TheFirstFiveMinutes()
    {
        await using var registry = await DockerRegistry.StartAsync();

        var output = await RunAsync(Commands("start.md").Replace(DocumentedRegistry, registry.Authority, StringComparison.Ordinal));

        Assert.Contains("signature verified", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"critical\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d2-fleet", "cluster.md", "tenant.md")]
    [InlineData("d2-infra", "component.md")]
    [InlineData("d2-apps", "application.md")]
    public async Task TheWorkflows(string template, params string[] pages)
    {
        var prepare = $"dotnet new install D2.Build.Templates@*-*\ndotnet new {template} --name Acme --output made\ncd made\n";

        await RunAsync(prepare + string.Concat(pages.Select(page => Commands($"workflows/{page}"))));
    }

    private static string Commands(string page)
    {
        var text = File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", page));
        var blocks = Block().Matches(text).Select(match => match.Groups["commands"].Value).ToArray();
        Assert.NotEmpty(blocks);
        return string.Concat(blocks);
    }

    private async Task<string> RunAsync(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The pages are written for a POSIX shell.");
        var script = Path.Join(folder.Path, "commands.sh");
        await File.WriteAllTextAsync(script, $"set -euo pipefail\n{commands}", TestContext.Current.CancellationToken);
        var path = $"{Path.Join(Home, ".dotnet", "tools")}:{Path.GetDirectoryName(Peers.Require("cosign"))}:{Environment.GetEnvironmentVariable("PATH")}";
        var result = await ProcessRunner.RunAsync("bash", [script], TestContext.Current.CancellationToken, start =>
        {
            start.WorkingDirectory = folder.Path;
            DotNet.Clean(start);
            start.Environment["PATH"] = path;
            start.Environment["DOTNET_CLI_HOME"] = Home;
            start.Environment["HOME"] = Home;
            start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "somebody";
            start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "somebody@example.com";
        });
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result.Output + result.Error;
    }

    [GeneratedRegex(@"^```sh\n(?<commands>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
