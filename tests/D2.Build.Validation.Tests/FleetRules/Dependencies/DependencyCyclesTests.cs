using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Dependencies.UnmetDependenciesTests;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class DependencyCyclesTests
{
    [Fires("D2B4004")]
    [Fact]
    public void TwoSetsThatWaitForEachOtherAreOneFinding()
    {
        var first = Waiting(OnSet("b"), "a");

        var finding = Only("D2B4004", Check([ACluster()], [], first, Waiting(OnSet("a"), "b")));

        Assert.Equal(
            "These wait for each other, so that none of them is ever applied: ResourceSet flux-system/a → ResourceSet flux-system/b → "
            + "ResourceSet flux-system/a. Remove one of the dependencies.",
            finding.Message);
        Assert.Equal(first.Location, finding.Location);
    }

    [Fact]
    public void ASetCannotWaitForWhatItGivesItself()
    {
        var tenant = new InfraTenant("infra")
        {
            Components = ["monitoring"],
            DependsOn = [new KustomizationReference("infra-configs", "monitoring")],
        };

        Only("D2B4004", Check([ACluster()], [tenant]));
    }

    [Fact]
    public void AClustersOwnObjectsAreLookedAt()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Resources = [Waiting(OnSet("a"), "a")] };

        Only("D2B4004", Check([cluster], []));
    }

    [Silent("D2B4004")]
    [Fact]
    public void AChainAndADiamondAreFine() => Assert.Empty(Check(
        [ACluster()], [], Waiting(OnSet("b"), "a"), Waiting(OnSet("d"), "b"), Waiting(OnSet("d"), "c"), Plain("d")));

    private static ResourceSetDependency OnSet(string name) =>
        new() { ApiVersion = "fluxcd.controlplane.io/v1", Kind = "ResourceSet", Name = name, Namespace = "flux-system", Ready = true };

    private static ResourceSet Plain(string name) =>
        new(name) { Namespace = "flux-system", Spec = { Resources = [new ConfigMap(name) { Namespace = "web" }] } };
}
