using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Origins;

public sealed class OriginFinderTests : IDisposable
{
    private const string Sha = "0123456789abcdef0123456789abcdef01234567";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GitHubSaysWhereItComesFrom()
    {
        var origin = await FindAsync(new()
        {
            ["GITHUB_ACTIONS"] = "true", ["GITHUB_SERVER_URL"] = "https://github.com", ["GITHUB_REPOSITORY"] = "acme/d2-fleet",
            ["GITHUB_REF"] = "refs/heads/main", ["GITHUB_SHA"] = Sha, ["SOURCE_DATE_EPOCH"] = "1700000000",
        });

        var annotations = origin.ToAnnotations();
        Assert.Equal("https://github.com/acme/d2-fleet", annotations[AnnotationKeys.Source]);
        Assert.Equal($"main@sha1:{Sha}", annotations[AnnotationKeys.Revision]);
        Assert.Equal("2023-11-14T22:13:20Z", annotations[AnnotationKeys.Created]);
    }

    [Fact]
    public async Task GitLabSaysWhereItComesFrom()
    {
        var origin = await FindAsync(new()
        {
            ["GITLAB_CI"] = "true", ["CI_PROJECT_URL"] = "https://gitlab.com/acme/d2-fleet", ["CI_COMMIT_TAG"] = "v1.2.3",
            ["CI_COMMIT_SHA"] = Sha, ["CI_COMMIT_TIMESTAMP"] = "2026-03-01T12:00:00+02:00",
        });

        Assert.Equal($"v1.2.3@sha1:{Sha}", origin.Revision);
        Assert.True(origin.Ref!.IsTag);
        Assert.Equal("2026-03-01T10:00:00Z", origin.ToAnnotations()[AnnotationKeys.Created]);
    }

    [Fact]
    public async Task GitSaysWhereItComesFrom()
    {
        await GitAsync("init", "--quiet", "--initial-branch=main");
        await GitAsync("remote", "add", "origin", "git@github.com:acme/d2-fleet.git");
        await GitAsync("commit", "--quiet", "--allow-empty", "-m", "x", "--date=2026-03-01T12:00:00Z");

        var onBranch = await FindAsync([]);
        await GitAsync("tag", "v1.2.3");
        await GitAsync("checkout", "--quiet", "v1.2.3");
        var onTag = await FindAsync([]);

        Assert.Equal("https://github.com/acme/d2-fleet", onBranch.Source);
        Assert.Equal("refs/heads/main", onBranch.Ref!.FullName);
        Assert.Equal("refs/tags/v1.2.3", onTag.Ref!.FullName);
        Assert.Equal(onBranch.Commit, onTag.Commit);
        Assert.Equal(DateTimeOffset.Parse("2026-03-02T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture), onTag.Created);
    }

    [Fact]
    public async Task WithoutGitNothingIsSaid()
    {
        var origin = await FindAsync([]);

        Assert.Equal((null, null, null), (origin.Source, origin.Revision, origin.Ref?.FullName));
        Assert.Equal("1970-01-01T00:00:00Z", origin.ToAnnotations()[AnnotationKeys.Created]);
        Assert.Single(origin.ToAnnotations());
    }

    [Theory]
    [InlineData("https://github.com/acme/d2-fleet.git", "https://github.com/acme/d2-fleet")]
    [InlineData("https://user:secret@github.com/acme/d2-fleet", "https://github.com/acme/d2-fleet")]
    [InlineData("ssh://git@gitlab.example.com:2222/acme/d2-fleet.git", "https://gitlab.example.com/acme/d2-fleet")]
    [InlineData("git@github.com:acme/d2-fleet.git", "https://github.com/acme/d2-fleet")]
    [InlineData("/srv/git/d2-fleet.git", null)]
    [InlineData("../d2-fleet", null)]
    [InlineData("file:///srv/git/d2-fleet", null)]
    public void ARemoteBecomesAnAddressWithoutSecrets(string remote, string? web) => Assert.Equal(web, RemoteUrl.ToWeb(remote));

    private Task<Origin> FindAsync(Dictionary<string, string> variables) =>
        new OriginFinder(variables.GetValueOrDefault, new GitProgram(_folder.Path)).FindAsync(TestContext.Current.CancellationToken);

    private async Task GitAsync(params string[] arguments)
    {
        var result = await ProcessRunner.RunAsync("git", arguments, TestContext.Current.CancellationToken, start =>
        {
            start.WorkingDirectory = _folder.Path;
            foreach (var name in new[] { "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL" })
            {
                start.Environment[name] = "tests@example.com";
            }

            start.Environment["GIT_COMMITTER_DATE"] = "2026-03-02T00:00:00Z";
        });
        Assert.True(result.ExitCode == 0, result.Error);
    }
}
