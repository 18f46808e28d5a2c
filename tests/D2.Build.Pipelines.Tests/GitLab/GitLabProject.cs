using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>A project of GitLab with a pipeline, of which gitlab-ci-local says what it thinks and which jobs would run.</summary>
internal sealed class GitLabProject : IDisposable
{
    private readonly string tool = Path.Join(Peers.RequireModule("gitlab-ci-local"), "src", "index.js");
    private readonly TemporaryFolder folder = new();

    private GitLabProject(string pipeline)
    {
        File.WriteAllText(Path.Join(folder.Path, ".gitlab-ci.yml"), pipeline);
        Directory.CreateDirectory(Path.Join(folder.Path, "ci"));
        File.WriteAllText(Path.Join(folder.Path, "ci", "own.yml"), "scan:\n  stage: validate\n  script: [./scan.sh]\n");
    }

    public static async Task<GitLabProject> OfAsync(string pipeline)
    {
        var project = new GitLabProject(pipeline);
        await project.GitAsync("init", "--quiet", "--initial-branch=main");
        // What is included has to be part of the repository.
        await project.GitAsync("add", "--all");
        await project.GitAsync("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=first");
        await project.GitAsync("remote", "add", "origin", "git@gitlab.com:acme/platform/d2-fleet.git");
        await project.GitAsync("update-ref", "refs/remotes/origin/main", "HEAD");
        await project.GitAsync("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
        return project;
    }

    /// <summary>What the schema of GitLab and the rules between jobs say against the pipeline; nothing is right.</summary>
    public async Task<string> FindingsAsync()
    {
        var result = await RunAsync("--list-csv-all");
        return result.ExitCode == 0 ? "" : result.Error;
    }

    /// <summary>The jobs that run for a push of a branch or a tag, or for what else starts a pipeline.</summary>
    public async Task<IReadOnlyList<string>> JobsAsync(string gitRef, string source = "push")
    {
        var (set, unset, name) = gitRef.StartsWith("refs/tags/", StringComparison.Ordinal)
            ? ("CI_COMMIT_TAG", "CI_COMMIT_BRANCH", gitRef["refs/tags/".Length..])
            : ("CI_COMMIT_BRANCH", "CI_COMMIT_TAG", gitRef["refs/heads/".Length..]);
        string[] ofEvent = ["--variable", $"{set}={name}", "--unset-variable", unset, "--variable", $"CI_PIPELINE_SOURCE={source}"];
        string[] quick = ["--no-json-schema-validation", "--ignore-predefined-vars", "CI_COMMIT_TAG,CI_COMMIT_BRANCH,CI_PIPELINE_SOURCE"];

        var jobs = await RunAsync(["--list-csv", .. ofEvent, .. quick]);
        Assert.True(jobs.ExitCode == 0, jobs.Error);
        string[] names = [.. jobs.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';')[0].Trim('"'))];
        if (names.Length > 1)
        {
            // What a job needs runs too.
            var chain = await RunAsync(["--validate-dependency-chain", .. ofEvent, .. quick]);
            Assert.True(chain.ExitCode == 0, chain.Error + chain.Output);
        }

        return names;
    }

    public void Dispose() => folder.Dispose();

    private async Task GitAsync(params string[] arguments)
    {
        var result = await ProcessRunner.RunAsync("git", ["-C", folder.Path, .. arguments], Token);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) => ProcessRunner.RunAsync(
        "node", [tool, "--home", folder.Path, "--no-color", .. arguments], Token, start => start.WorkingDirectory = folder.Path);

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
