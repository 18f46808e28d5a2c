using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class SourcePolicyTests
{
    [Fires("D2B6001")]
    [Fact]
    public void AnEntryThatAllowsMoreThanItSaysIsRefused()
    {
        var policy = new SourcePolicy("policies") { Allow = ["oci://ghcr.io/acme"] };

        var finding = Only("D2B6001", Check([ACluster()], [policy]));

        Assert.Equal((policy.Location, "oci://ghcr.io/acme"), (finding.Location, finding.Text));
    }

    [Fires("D2B6002")]
    [Fact]
    public void ATenantsOwnArtifactsHaveToBeAllowed()
    {
        var tenant = ATenant();

        var finding = Only("D2B6002", Check([ACluster()], [APolicy("oci://registry-1.docker.io/bitnamicharts/"), tenant]));

        Assert.Equal(
            "OCIRepository 'apps' of ResourceSet 'apps' pulls from oci://ghcr.io/acme/d2-apps/frontend, which the policy 'policies' "
            + "does not allow. Add the beginning of it to the policy's Allow.",
            finding.Message);
        Assert.Equal(tenant.Location, finding.Location);
    }

    [Fact]
    public void EachComponentIsLookedAt()
    {
        var tenant = new AppsTenant("apps") { Components = ["frontend", "backend"] };

        var finding = Only("D2B6002", Check([ACluster()], [APolicy("oci://ghcr.io/acme/d2-apps/frontend"[..^8]), APolicyNamed("strict", "oci://ghcr.io/acme/d2-apps/frontend/"), tenant])[..1]);

        Assert.Contains("policy 'strict'", finding.Message, StringComparison.Ordinal);
    }

    [Silent("D2B6001", "D2B6002")]
    [Fact]
    public void AllowedSourcesAreFine() => Assert.Empty(Check([ACluster()], [APolicy("oci://ghcr.io/acme/"), ATenant()]));

    [Fact]
    public void InfrastructureIsNotGoverned() =>
        Assert.Empty(Check([ACluster()], [APolicy("oci://elsewhere.example/"), new InfraTenant("infra") { Components = ["cert-manager"] }]));

    [Fact]
    public void KindsThePolicyDoesNotListAreNotGoverned()
    {
        var policy = new SourcePolicy("policies") { Allow = ["oci://elsewhere.example/"], Kinds = ["gitrepositories"] };

        Assert.DoesNotContain(Check([ACluster()], [policy, ATenant()]), finding => finding.Code.Id == "D2B6002");
    }

    [Fact]
    public void AnAddressThatOnlyTheClusterKnowsPasses()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Variables = { ["REGISTRY"] = "registry.example" } };
        var tenant = new AppsTenant("apps")
        {
            Components = ["frontend"],
            Customize = { (OciRepository o) => o.Spec.Url = "oci://${REGISTRY}/apps" },
        };

        Assert.Empty(Check([cluster], [APolicy("oci://elsewhere.example/"), tenant]));
    }

    private static SourcePolicy APolicy(string prefix) => APolicyNamed("policies", prefix);

    private static SourcePolicy APolicyNamed(string name, string prefix) => new(name)
    {
        Allow = [prefix],
        ConfigMapName = $"{name}-allowlist",
        PolicyName = $"{name}.example.com",
        BindingName = name,
    };
}
