using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;
using static D2.Build.Validation.Tests.FleetRules.Tenancy.ReferencesTests;

namespace D2.Build.Validation.Tests.FleetRules.Tenancy;

public sealed class AccountsTests
{
    [Fires("D2B1074")]
    [Fact]
    public void WithoutANameTheDefaultOfTheLockdownHasToExist()
    {
        var release = Release("chart");
        release.Spec.ServiceAccountName = null;

        var finding = Only("D2B1074", Check([ACluster()], [], release, Chart("flux-system")));

        Assert.Equal(
            "HelmRelease 'web' in namespace 'flux-system' is applied as ServiceAccount 'flux' in namespace 'flux-system', the default of the lockdown, and "
            + "nothing in the fleet gives that account. Declare it, or name another in serviceAccountName.",
            finding.Message);
        Assert.Equal((release.Location, "flux"), (finding.Location, finding.Text));
    }

    [Theory]
    [InlineData("flux-operator")]
    [InlineData("kustomize-controller")]
    [InlineData("default")]
    public void AccountsOfTheInstallationExist(string name)
    {
        var release = Release("chart");
        release.Spec.ServiceAccountName = name;

        Assert.Empty(Check([ACluster()], [], release, Chart("flux-system")));
    }

    [Silent("D2B1074")]
    [Fact]
    public void ADeclaredAccountIsFound()
    {
        var release = Release("chart");
        release.Spec.ServiceAccountName = "deployer";

        Assert.Empty(Check([ACluster()], [], release, Chart("flux-system"), new ServiceAccount("deployer") { Namespace = "flux-system" }));
    }

    [Fact]
    public void AMisspeltAccountOfATenantIsAWarning()
    {
        var tenant = new AppsTenant("apps") { Components = ["frontend"], Customize = { (FluxKustomization k) => k.Spec.ServiceAccountName = "fluxx" } };

        Assert.Equal(Rules.Severity.Warning, Only("D2B1074", Check([ACluster()], [tenant])).Severity);
    }

    [Fact]
    public void SetsOutsideOfTheOperatorsNamespaceNeedAnAccountThere()
    {
        var set = new ResourceSet("teams") { Namespace = "teams", Spec = { Resources = [new ConfigMap("x") { Namespace = "teams" }] } };

        Assert.Equal("flux-operator", Only("D2B1074", Check([ACluster()], [], set)).Text);
    }

    [Fact]
    public void WithoutTheOperatorsLockdownTheyDoNot()
    {
        var set = new ResourceSet("teams") { Namespace = "teams", Spec = { Resources = [new ConfigMap("x") { Namespace = "teams" }] } };
        var cluster = new Cluster("staging") { Environment = "staging", Operator = new() { Values = { ["multitenancy"] = new Mapping { ["enabled"] = false } } } };

        Assert.Empty(Check([cluster], [], set));
    }
}
