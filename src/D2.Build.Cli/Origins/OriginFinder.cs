using System.Globalization;

namespace D2.Build.Cli;

/// <summary>
/// Finds where content comes from: what the CI system says, else what Git says of the folder, else nothing. The time is
/// SOURCE_DATE_EPOCH, the commit's, or the epoch, so that nothing depends on when it is run.
/// </summary>
/// <param name="variable">The environment.</param>
/// <param name="git">Git in the project's folder.</param>
internal sealed class OriginFinder(Func<string, string?> variable, GitProgram git)
{
    public async Task<Origin> FindAsync(CancellationToken cancellation)
    {
        var origin = OfGitHub() ?? OfGitLab() ?? await OfGitAsync(cancellation);
        return origin with { Created = await CreatedAsync(origin, cancellation) };
    }

    private Origin? OfGitHub() => variable("GITHUB_ACTIONS") is not "true"
        ? null
        : new()
        {
            Source = $"{variable("GITHUB_SERVER_URL")}/{variable("GITHUB_REPOSITORY")}",
            Ref = variable("GITHUB_REF") is { Length: > 0 } name ? new(name) : null,
            Commit = variable("GITHUB_SHA"),
        };

    private Origin? OfGitLab()
    {
        if (variable("GITLAB_CI") is not "true")
        {
            return null;
        }

        var reference = variable("CI_COMMIT_TAG") is { Length: > 0 } tag ? GitRefName.OfTag(tag)
            : variable("CI_COMMIT_BRANCH") is { Length: > 0 } branch ? GitRefName.Branch(branch) : null;
        return new() { Source = variable("CI_PROJECT_URL"), Ref = reference, Commit = variable("CI_COMMIT_SHA") };
    }

    private async Task<Origin> OfGitAsync(CancellationToken cancellation)
    {
        if (await git.AskAsync(cancellation, "rev-parse", "HEAD") is not { } commit)
        {
            return new();
        }

        var remote = await git.AskAsync(cancellation, "remote", "get-url", "origin");
        var name = await git.AskAsync(cancellation, "symbolic-ref", "--quiet", "HEAD") ?? await OnlyTagAsync(cancellation);
        return new()
        {
            Source = remote is null ? null : RemoteUrl.ToWeb(remote),
            Ref = name is null ? null : new(name),
            Commit = commit,
            Uncommitted = await UncommittedAsync(cancellation),
        };
    }

    // Only asked on people's machines: a pipeline publishes what it checked out. Keys lie beside the project and are no content.
    private async Task<string[]> UncommittedAsync(CancellationToken cancellation)
    {
        var status = await git.AskAsync(cancellation, "status", "--porcelain", "--", ":(top)", ":(top,exclude)*.key", ":(top,exclude)*.pub");
        return [.. (status ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart().Split(' ', 2)[^1])];
    }

    // Without a branch a checkout is of a tag, if exactly one names the commit.
    private async Task<string?> OnlyTagAsync(CancellationToken cancellation)
    {
        var tags = await git.AskAsync(cancellation, "for-each-ref", "--points-at", "HEAD", "--format=%(refname)", "refs/tags");
        return tags?.Contains('\n', StringComparison.Ordinal) is false ? tags : null;
    }

    private async Task<DateTimeOffset> CreatedAsync(Origin origin, CancellationToken cancellation)
    {
        var seconds = variable("SOURCE_DATE_EPOCH")
            ?? (origin.Commit is { } commit ? await git.AskAsync(cancellation, "show", "--no-patch", "--format=%ct", commit) : null);
        if (long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && time <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return DateTimeOffset.FromUnixTimeSeconds(time);
        }

        return DateTimeOffset.TryParse(variable("CI_COMMIT_TIMESTAMP"), CultureInfo.InvariantCulture, out var stated) ? stated : DateTimeOffset.UnixEpoch;
    }
}
