using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Manifests.Tests.Trees;

public sealed class FleetTreeTests
{
    [Fact]
    public void AClusterHasItsBootstrapFolderAndItsTenants() => Assert.Equal(
        [
            "clusters/staging/flux-system/flux-instance.yaml",
            "clusters/staging/flux-system/flux-operator-values.yaml",
            "clusters/staging/flux-system/flux-operator.yaml",
            "clusters/staging/flux-system/kustomization.yaml",
            "clusters/staging/flux-system/runtime-info.yaml",
            "clusters/staging/tenants.yaml",
        ],
        Paths(new Cluster("staging") { Environment = "staging" }));

    [Fact]
    public void InlineValuesNeedNoKustomization() => Assert.DoesNotContain(
        "clusters/update/flux-system/kustomization.yaml",
        Paths(new Cluster("update") { Environment = "staging", Operator = new() { ValuesIn = OperatorValues.Inline } }));

    [Fact]
    public void AClustersOwnResourcesLieBesideItsTenants() => Assert.Contains(
        "clusters/staging/alert-on-call.yaml",
        Paths(new Cluster("staging") { Environment = "staging", Resources = [new Alert("on-call")] }));

    [Theory]
    [InlineData("system:reader", "tenants/clusterrole-system-reader.yaml")]
    [InlineData("view", "tenants/clusterrole-view.yaml")]
    public void AFreeResourcesFileIsNamedByKindAndName(string name, string path) =>
        Assert.Equal([path], Paths(free: new ClusterRole(name)));

    [Fact]
    public void AFreeResourceSetIsNamedAsATenantIs() =>
        Assert.Equal(["tenants/teams.yaml"], Paths(free: new ResourceSet("teams")));

    private static IEnumerable<string> Paths(Cluster? cluster = null, KubernetesObject? free = null)
    {
        var fleet = new Fleet(Organization.OnGitHub("acme"), cluster is null ? [] : [cluster], [], free is null ? [] : [free]);
        return FleetTree.Lay(fleet.Expand()).Select(file => file.Path).Order(StringComparer.Ordinal);
    }
}
