using D2.Build.Flux;
using static D2.Build.Model.Tests.Conventions.SampleFleets;

namespace D2.Build.Model.Tests.Conventions;

public sealed class OrganizationTests
{
    [Fact]
    public void AGitHubWorkflowIsTrustedByFileAndRef()
    {
        var identity = Organization.OnGitHub("acme").Verification("d2-fleet", "push-artifact", "refs/heads/main").MatchOidcIdentity[0];

        Assert.Equal(@"^https://token\.actions\.githubusercontent\.com$", identity.Issuer);
        Assert.Equal(@"^https://github\.com/acme/d2-fleet/\.github/workflows/push-artifact\.yaml@refs/heads/main$", identity.Subject);
    }

    [Fact]
    public void AnEnterpriseServerIssuesItsOwnTokens()
    {
        var identity = Organization.OnGitHub("acme", host: "git.acme.example").Verification("d2-fleet", "push", "refs/heads/main").MatchOidcIdentity[0];

        Assert.Equal(@"^https://git\.acme\.example/_services/token$", identity.Issuer);
        Assert.StartsWith(@"^https://git\.acme\.example/acme/d2-fleet/", identity.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void AGitLabProjectIsTrustedByItsPipelineFile()
    {
        var identity = Organization.OnGitLab("acme/platform").Verification("d2-apps", "ignored", "refs/heads/main").MatchOidcIdentity[0];

        Assert.Equal(@"^https://gitlab\.com$", identity.Issuer);
        Assert.Equal(@"^https://gitlab\.com/acme/platform/d2-apps//\.gitlab-ci\.yml@refs/heads/main$", identity.Subject);
    }

    [Fact]
    public void OnGitLabTenantsHaveNoWorkflowInput()
    {
        var objects = Expand(Organization.OnGitLab("acme"), [ACluster()], new AppsTenant("apps") { Components = ["web"] });

        Assert.False(objects.Tenants[0].Spec.Inputs[0].ContainsKey("artifactSubjectWorkflow"));
        Assert.Null(objects.Clusters[0].RuntimeInfo.Data["ARTIFACT_SUBJECT_WORKFLOW"]);
        Assert.Equal("oci://registry.gitlab.com/acme/d2-apps/<< inputs.tenant >>", Single<OciRepository>(objects.Tenants[0]).Spec.Url);
    }

    [Fact]
    public void RegistryPathsAreLowerCaseAsRegistriesWantThem() =>
        Assert.Equal("oci://ghcr.io/acme/d2-fleet", Organization.OnGitHub("Acme").ArtifactUrl("d2-fleet"));
}
