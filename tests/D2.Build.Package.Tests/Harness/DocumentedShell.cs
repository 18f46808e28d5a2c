using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>A shell as a reader of the documentation has it: a folder, the packages, d2 as a tool, and the programs the pages name.</summary>
internal sealed class DocumentedShell(PackageFixture package) : IDisposable
{
    /// <summary>Stands in for a cluster: kubectl and helm say how they were called, and swallow what they are given.</summary>
    public const string Cluster = """
        kubectl() { echo "kubectl $*"; case "$*" in *filename=-*) cat >/dev/null;; esac; }
        helm() { echo "helm $*"; }
        export -f kubectl helm

        """;

    /// <summary>Installs d2, where the page takes it for granted.</summary>
    public const string Tool = "dotnet tool install --global D2.Build.Cli --prerelease\n";

    private readonly TemporaryFolder folder = new();

    /// <summary>The folder with all packages of the product.</summary>
    public string Feed => Path.Join(folder.Path, "feed");

    private string Home => Path.Join(folder.Path, "home");

    /// <summary>
    /// A repository of applications at a forge: what is pushed there is published by a pipeline, with a key and to a registry without
    /// TLS. The functions give d2 what the pages leave out because a real registry and a pipeline's identity need no options.
    /// </summary>
    public static string Repository(string registry) => $$"""
        {{Tool}}        export COSIGN_PASSWORD=correct-horse SigningKey=$PWD/apps.key ArtifactPlainHttp={{registry}}
        d2 keygen --file apps
        d2() {
          case $1 in
            list|diff) command d2 "$@" --plain-http {{registry}} ;;
            rollback|promote) command d2 "$@" --plain-http {{registry}} --key "${SigningKey%.key}.pub" ;;
            verify) command d2 "$@" --plain-http {{registry}} ;;
            *) command d2 "$@" ;;
          esac
        }
        git init -q --bare forge
        printf '%s\n' '#!/usr/bin/env bash' 'set -e' 'while read -r _ commit ref; do' 'pipeline=$(mktemp -d -p "$PWD/..")' \
          'git worktree add -q "$pipeline" "$commit"' 'cd "$pipeline"; unset GIT_DIR' \
          'GITHUB_ACTIONS=true GITHUB_REF="$ref" GITHUB_SHA="$commit" GITHUB_SERVER_URL=https://github.com GITHUB_REPOSITORY=acme/d2-apps dotnet publish -p:PushArtifact=true AcmeApps.csproj' 'done' >forge/hooks/post-receive
        chmod +x forge/hooks/post-receive
        dotnet new d2-apps --name AcmeApps --registry {{registry}}/acme --output made
        cd made
        git init -q --initial-branch main
        git remote add origin "$PWD/../forge"

        """;

    /// <summary>Packs what the pages install, and offers it with the package.</summary>
    public async ValueTask PrepareAsync()
    {
        Directory.CreateDirectory(Feed);
        File.Copy(package.Package, Path.Join(Feed, Path.GetFileName(package.Package)));
        foreach (var project in new[] { "D2.Build.Templates", "D2.Build.Cli" })
        {
            await DotNet.RequireAsync(RepositoryPaths.Root, ["pack", $"src/{project}", "-c", RepositoryPaths.Configuration, "-o", Feed, "-v:q"]);
        }

        await File.WriteAllTextAsync(
            Path.Join(folder.Path, "nuget.config"),
            package.FeedConfiguration.Replace("</packageSources>", $"<add key=\"tools\" value=\"{Feed}\" /></packageSources>", StringComparison.Ordinal));
        await RunAsync("dotnet new install D2.Build.Templates@*-*");
    }

    /// <summary>Runs commands until one fails.</summary>
    /// <returns>What they wrote.</returns>
    public async Task<string> RunAsync(string commands)
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
            start.Environment["DOTNET_CLI_HOME"] = start.Environment["HOME"] = Home;
            start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "somebody";
            start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "somebody@example.com";
        });
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result.Output + result.Error;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
