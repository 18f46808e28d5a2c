namespace D2.Build;

/// <summary>A whole fleet, as declared.</summary>
/// <param name="Organization">Who runs it.</param>
/// <param name="Clusters">Its clusters.</param>
/// <param name="Tenants">Its tenants and policies.</param>
/// <param name="Resources">Free resources for every cluster with tenants, each written to the tenants' folder.</param>
public sealed record Fleet(
    Organization Organization,
    IReadOnlyList<Cluster> Clusters,
    IReadOnlyList<Tenant> Tenants,
    IReadOnlyList<KubernetesObject> Resources)
{
    /// <summary>The objects that the declarations stand for.</summary>
    public FleetObjects Expand()
    {
        foreach (var resource in Resources)
        {
            Finishing.Apply(resource);
        }

        return new(
            this,
            [.. Clusters.Select(cluster => ClusterConvention.Expand(Organization, cluster))],
            [.. Tenants.Select(tenant => TenantConvention.Expand(Organization, tenant))]);
    }
}
