using System.Text.RegularExpressions;

namespace D2.Build.Pipelines.Tests;

/// <summary>What GitLab does with the pipeline, told by gitlab-ci-local: it has GitLab's schema and its rules between jobs.</summary>
public sealed class GitLabPipelineTests
{
    private static readonly Organization Acme = Organization.OnGitLab("acme/platform");

    public static TheoryData<string> Pipelines => ["fleet", "components", "otherRegistry", "everySetting", .. Trusts.Names.Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public async Task NothingIsFound(string pipeline)
    {
        using var project = await ProjectAsync(Plan(pipeline));

        Assert.Equal("", await project.FindingsAsync());
    }

    [Theory]
    [InlineData("timeout: 20m", "timeouts: 20m", "'timeouts' property is not expected to be here at validate")]
    [InlineData("needs: [publish]", "needs: [published]", "needs: [published] for e2e-staging could not be found")]
    [InlineData("stage: publish", "stage: release", "stage:release not found for publish")]
    [InlineData("script:\n    - dotnet", "scripts:\n    - dotnet", "validate")]
    [InlineData("aud: sigstore", "audience: sigstore", "aud")]
    public async Task AMistakeWouldBeFound(string right, string wrong, string finding)
    {
        var text = Text(Plan("fleet"));
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var project = await GitLabProject.OfAsync(text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(finding, await project.FindingsAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fleet", "refs/heads/main", "push", "publish", "e2e-staging: [staging]")]
    [InlineData("fleet", "refs/heads/mainline", "push")]
    [InlineData("fleet", "refs/tags/v1.2.3", "push", "publish", "e2e-production: [prod-eu]", "e2e-production: [prod-us]")]
    [InlineData("fleet", "refs/heads/change", "merge_request_event", "validate")]
    [InlineData("fleet", "refs/heads/main", "schedule", "update-versions-on-update")]
    [InlineData("components", "refs/heads/main", "push", "publish")]
    [InlineData("components", "refs/tags/monitoring/v1.2.3", "push", "publish")]
    [InlineData("components", "refs/heads/change", "merge_request_event", "validate")]
    [InlineData("components", "refs/heads/main", "schedule")]
    [InlineData("key", "refs/heads/main", "push", "publish", "e2e-production: [prod]")]
    [InlineData("otherRegistry", "refs/heads/main", "push", "publish", "e2e-staging: [staging]")]
    [InlineData("everySetting", "refs/heads/main", "push", "scan", "publish")]
    public async Task AnEventRuns(string pipeline, string gitRef, string source, params string[] jobs)
    {
        using var project = await ProjectAsync(Plan(pipeline));

        Assert.Equal(jobs, await project.JobsAsync(gitRef, source));
    }

    [Theory]
    [InlineData("refs/heads/main")]
    [InlineData("refs/heads/v1.2.3")]
    [InlineData("refs/heads/main/v1.2.3")]
    [InlineData("refs/tags/v1.2.3")]
    [InlineData("refs/tags/v1.2.3-rc1")]
    [InlineData("refs/tags/xv1.2.3")]
    [InlineData("refs/tags/main")]
    public async Task APushSignsWhereAClusterAcceptsItAndNowhereElse(string gitRef)
    {
        var plan = Plan("fleet");
        using var project = await ProjectAsync(plan);
        // What GitLab says of itself to Sigstore: the URL of the pipeline's file at the ref.
        var identity = $"https://gitlab.com/acme/platform/d2-fleet//.gitlab-ci.yml@{gitRef}";
        var accepted = plan.Clusters
            .SelectMany(cluster => Regex.Matches(cluster.Instance.Spec.Kustomize.Patches[0].Patch!, "subject: (?<regex>.*)", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Any(match => Regex.IsMatch(identity, match.Groups["regex"].Value, RegexOptions.None, TimeSpan.FromSeconds(1)));

        Assert.Equal(accepted, (await project.JobsAsync(gitRef)).Contains("publish"));
    }

    private static Task<GitLabProject> ProjectAsync(RepositoryPlan plan) => GitLabProject.OfAsync(Text(plan));

    private static string Text(RepositoryPlan plan) => PipelineFiles.Of(plan).Single(file => file.Path == ".gitlab-ci.yml").Text;

    private static RepositoryPlan Plan(string name) => name switch
    {
        "fleet" => Plans.GitLabFleet(),
        "components" => Plans.Components(Acme),
        "otherRegistry" => Plans.GitLabFleet(Organization.OnGitLab("acme", Plans.OtherRegistry)),
        "everySetting" => Plans.GitLabFleet(Acme, Plans.EverySettingOnGitLab),
        _ => Plans.Verified(Acme, Trusts.All[name]),
    };
}
