using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Model.Tests.Conventions;

public sealed class AutomationTests
{
    [Fact]
    public void GitLabIsAskedForAMergeRequest()
    {
        var push = Writer(Organization.OnGitLab("acme")).Spec.Git.Push;

        Assert.Equal("", push.Options["merge_request.create"]);
        Assert.Equal("main", push.Options["merge_request.target"]);
    }

    [Fact]
    public void OnGitHubAWorkflowOpensThePullRequest() =>
        Assert.Equal(0, Writer(Organization.OnGitHub("acme")).Spec.Git.Push.Options.Count);

    [Fact]
    public void PoliciesOfPrivateImagesFindThePullSecretInTheirNamespace()
    {
        var secrets = Resources(Organization.OnGitLab("acme")).OfType<Secret>();

        Assert.Equal(
            [("gitlab-auth", "flux-system/gitlab-auth"), ("gitlab-write", "flux-system/gitlab-write")],
            secrets.Select(secret => (secret.Name!, secret.Operator.CopyFrom!)));
    }

    [Fact]
    public void AWorkloadIdentityNeedsNoPullSecret() => Assert.Equal(
        ["github-auth"], Resources(Organization.OnGitHub("acme") with { PullSecret = null }).OfType<Secret>().Select(secret => secret.Name));

    private static ImageUpdateAutomation Writer(Organization organization) => Resources(organization).OfType<ImageUpdateAutomation>().Single();

    private static ResourceList Resources(Organization organization)
    {
        var cluster = new Cluster("update")
        {
            Environment = "staging",
            Automation = new() { Repositories = [new("apps", "d2-apps")], Author = new("bot", "bot@example.com") },
        };
        var objects = new Fleet(organization, [cluster], [], []).Expand();
        return objects.Clusters[0].Automation!.Spec.Resources;
    }
}
