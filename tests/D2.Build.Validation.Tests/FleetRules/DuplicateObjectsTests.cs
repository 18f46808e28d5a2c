using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class DuplicateObjectsTests
{
    [Fires("D2B1005")]
    [Fact]
    public void TwoFreeObjectsOfOneIdentityAreRefusedAtTheSecond()
    {
        var second = AConfigMap("settings");

        var finding = Only("D2B1005", Check([ACluster()], [], new ConfigMap("settings", @"C:\src\Maps.cs", 7) { Namespace = "web" }, second));

        Assert.Equal("ConfigMap 'settings' in namespace 'web' is declared twice, the other one in Maps.cs, line 7. Rename or remove one.", finding.Message);
        Assert.Equal(second.Location, finding.Location);
    }

    [Fact]
    public void TheVersionMakesNoDifference() => Only("D2B1005", Check(
        [ACluster()], [],
        new KubernetesObject("example.com/v1", "Widget", "w") { Namespace = "web" },
        new KubernetesObject("example.com/v2", "Widget", "w") { Namespace = "web" }));

    [Silent("D2B1005")]
    [Fact]
    public void AnotherKindGroupNamespaceOrNameMakesAnother() => Assert.Empty(Check(
        [ACluster()], [],
        AConfigMap("settings"),
        AConfigMap("features"),
        new ConfigMap("settings") { Namespace = "api" },
        new KubernetesObject("example.com/v1", "ConfigMap", "settings") { Namespace = "web" }));

    [Fact]
    public void AClustersOwnObjectMayNotRepeatATenants()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Resources = [AConfigMap("settings")] };

        Only("D2B1005", Check([cluster], [], AConfigMap("settings")));
    }

    [Fact]
    public void ClustersMayRepeatEachOther() => Assert.Empty(Check(
        [
            new Cluster("a") { Environment = "staging", Resources = [AConfigMap("settings")] },
            new Cluster("b") { Environment = "staging", Resources = [AConfigMap("settings")] },
        ],
        []));

    [Fact]
    public void PlaceholdersAreComparedWithinOneSetOnly()
    {
        Assert.Empty(Check([ACluster()], [ATenant("one", "a"), ATenant("two", "b")]));

        var tenant = new AppsTenant("apps") { Components = ["web"], Resources = [new Namespace("<< inputs.tenant >>")] };
        Only("D2B1005", Check([ACluster()], [tenant]));
    }

    private static ConfigMap AConfigMap(string name) => new(name) { Namespace = "web" };
}
