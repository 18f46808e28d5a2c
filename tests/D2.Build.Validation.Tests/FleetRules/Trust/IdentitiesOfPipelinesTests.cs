using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

public sealed class IdentitiesOfPipelinesTests
{
    [Fact]
    public void AnIdentityOfAnotherWorkflowIsRefused()
    {
        var tenant = Customized(subject => subject.Replace("<< inputs.artifactSubjectWorkflow >>", "build", StringComparison.Ordinal));

        var finding = Assert.Single(Check([ACluster()], [tenant]), finding => finding.Code.Id == "D2B5006");

        Assert.Contains("the pipeline of d2-apps signs as 'https://github.com/acme/d2-apps/.github/workflows/push-artifact.yaml@refs/heads/main'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(tenant.Location, finding.Location);
    }

    [Fact]
    public void AVariableThatSaysSomethingElseIsRefused()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Variables = { ["ARTIFACT_SUBJECT_GIT_REF"] = "refs/heads/develop" } };

        Only("D2B5006", Check([cluster], [ATenant()]));
    }

    [Silent("D2B5006")]
    [Fact]
    public void AnotherSpellingOfTheSameIsFine() => Assert.Empty(Check(
        [ACluster()], [Customized(subject => subject.Replace(@"\.yaml", "[.]ya?ml", StringComparison.Ordinal))]));

    [Silent("D2B5008")]
    [Fact]
    public void TheConventionIsTheSameOnBothForges()
    {
        Assert.Empty(Check([Stable(Channel.LatestStable)], [ATenant()]));
        Assert.Empty(FleetValidator.Check(new Fleet(Organization.OnGitLab("acme/platform"), [Stable(Channel.LatestStable)], [ATenant()], []).Expand()));
    }

    [Fires("D2B5006")]
    [Fact]
    public void ASyncSourceThatTrustsAnotherWorkflowIsRefused()
    {
        var cluster = new Cluster("staging")
        {
            Environment = "staging",
            Customize = { (FluxInstance i) => i.Spec.Kustomize.Patches[0].Patch = i.Spec.Kustomize.Patches[0].Patch!.Replace("push-artifact", "publish", StringComparison.Ordinal) },
        };

        var finding = Only("D2B5006", Check([cluster], []));

        Assert.Equal(cluster.Location, finding.Location);
        Assert.StartsWith("The sync source on cluster 'staging'", finding.Message, StringComparison.Ordinal);
    }

    [Fires("D2B5008")]
    [Theory]
    [InlineData("refs/tags/.*", "refs/tags/test")]
    [InlineData("refs/tags/[^/]+/.+", "refs/tags/web/test")]
    public void AnyTagIsNotARelease(string pattern, string tag)
    {
        var cluster = Stable(Channel.LatestStable with { Components = new("release-artifact", new(pattern)) });

        var finding = Only("D2B5008", Check([cluster], [ATenant()]));

        Assert.Contains($"such as '{tag}'", finding.Message, StringComparison.Ordinal);
        Assert.Equal((cluster.Location, pattern), (finding.Location, finding.Text));
    }

    [Fires("D2B5020")]
    [Fact]
    public void APipelineThatPublishesOnAnyTagLeavesClustersBehind()
    {
        var fleet = new SigningWorkflow("push-artifact", GitRef.Tags(GitRef.ReleaseVersion)) { PublishesOn = GitRef.Tags(".*") };
        var cluster = Stable(Channel.LatestStable with { Fleet = fleet });

        var finding = Only("D2B5020", Check([cluster], [ATenant()]));

        Assert.Contains("'refs/tags/web' leaves it without anything to pull", finding.Message, StringComparison.Ordinal);
        Assert.Equal((cluster.Location, "refs/tags/.*"), (finding.Location, finding.Text));
    }

    [Silent("D2B5020")]
    [Fact]
    public void APipelineThatPublishesOnReleasesIsFine()
    {
        var fleet = new SigningWorkflow("push-artifact", GitRef.Tags(GitRef.ReleaseVersion)) { PublishesOn = GitRef.Tags(GitRef.ReleaseVersion) };

        Assert.Empty(Check([Stable(Channel.LatestStable with { Fleet = fleet })], [ATenant()]));
    }

    private static Cluster Stable(Channel channel) => new("stable") { Environment = "preview", Channel = channel };

    private static AppsTenant Customized(Func<string, string> change) => new("apps")
    {
        Components = ["frontend"],
        Customize =
        {
            (OciRepository o) => o.Spec.Verify.MatchOidcIdentity[0].Subject = change(o.Spec.Verify.MatchOidcIdentity[0].Subject!),
        },
    };
}
