using D2.Build.Flux;

namespace D2.Build.Model.Tests.Conventions;

/// <summary>Small fleets to look at what the conventions give.</summary>
internal static class SampleFleets
{
    public static Cluster ACluster(string name = "staging") => new(name) { Environment = "staging" };

    public static FleetObjects Expand(Organization organization, Cluster[] clusters, params Tenant[] tenants) =>
        new Fleet(organization, clusters, tenants, []).Expand();

    public static T Single<T>(ResourceSet set)
        where T : KubernetesObject
        => Assert.Single(set.Spec.Resources.OfType<T>());
}
