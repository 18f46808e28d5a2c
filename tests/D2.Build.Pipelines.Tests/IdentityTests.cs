using System.Text.RegularExpressions;

namespace D2.Build.Pipelines.Tests;

/// <summary>The identity a workflow signs with is the one that clusters accept, and no other push gets it.</summary>
public sealed class IdentityTests
{
    private static readonly string[] Refs =
    [
        "refs/heads/main", "refs/heads/mainline", "refs/heads/feature", "refs/heads/v1.2.3", "refs/heads/main/v1.2.3",
        "refs/tags/v1.2.3", "refs/tags/v1.2", "refs/tags/v1.2.3-rc1", "refs/tags/test", "refs/tags/xv1.2.3", "refs/tags/v1.2.3/x",
        "refs/tags/monitoring/v1.2.3", "refs/tags/cert-manager/v10.20.30", "refs/tags/cert-manager/1.2.3",
        "refs/tags/unknown/v1.2.3", "refs/tags/a/monitoring/v1.2.3", "refs/tags/main",
    ];

    [Theory]
    [InlineData("staging", "refs/heads/main")]
    [InlineData("prod-eu", "refs/tags/v1.2.3")]
    [InlineData("prod-us", "refs/tags/v1.2.3")]
    [InlineData("update", "refs/heads/main")]
    public void EachClusterAcceptsExactlyItsPushOfTheFleet(string cluster, string accepted)
    {
        var plan = Plans.GitHubFleet();
        var patch = plan.Clusters.Single(c => c.Cluster.Name == cluster).Instance.Spec.Kustomize.Patches[0].Patch!;
        var subject = Regex.Match(patch, "subject: (?<regex>.*)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["regex"].Value;

        Assert.Equal([accepted], Refs.Where(gitRef => Identities.OfPush(plan, gitRef).Any(identity => Accepts(subject, identity))));
    }

    [Theory]
    [InlineData("staging", "refs/heads/main")]
    [InlineData("prod-eu", "refs/tags/monitoring/v1.2.3", "refs/tags/cert-manager/v10.20.30")]
    public void EachClusterAcceptsExactlyItsPushesOfComponents(string cluster, params string[] accepted)
    {
        var plan = Plans.Components();
        var workflow = Plans.GitHubFleet().Clusters.Single(c => c.Cluster.Name == cluster).Cluster.Channel.Components;
        var subject = plan.Organization.Verification("d2-infra", workflow.Name, workflow.Ref.Pattern).MatchOidcIdentity[0].Subject!;

        Assert.Equal(accepted, Refs.Where(gitRef => Identities.OfPush(plan, gitRef).Any(identity => Accepts(subject, identity))));
    }

    [Fact]
    public void NoPushSignsWithoutBeingAccepted()
    {
        var plan = Plans.GitHubFleet();
        var subjects = plan.Publishers
            .Select(publisher => plan.Organization.Verification("d2-fleet", publisher.Name, publisher.Ref.Pattern).MatchOidcIdentity[0].Subject!)
            .ToArray();

        Assert.All(
            Refs.SelectMany(gitRef => Identities.OfPush(plan, gitRef)),
            identity => Assert.Contains(subjects, subject => Accepts(subject, identity)));
    }

    [Fact]
    public void AnotherWorkflowOfTheSameRefIsNotAccepted()
    {
        var subject = Plans.GitHubFleet().Organization.Verification("d2-fleet", "push-artifact", "refs/heads/main").MatchOidcIdentity[0].Subject!;

        Assert.False(Accepts(subject, "https://github.com/acme/d2-fleet/.github/workflows/validate.yaml@refs/heads/main"));
        Assert.False(Accepts(subject, "https://github.com/acme/d2-infra/.github/workflows/push-artifact.yaml@refs/heads/main"));
    }

    private static bool Accepts(string pattern, string identity) => Regex.IsMatch(identity, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
}
