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
    /// <summary>What the repositories promise whose components tenants run, as far as they are known.</summary>
    public IReadOnlyList<RepositoryContract> Contracts { get; init; } = [];

    /// <summary>The contract of the repository that a tenant's components live in; null where it is not known.</summary>
    /// <param name="tenant">The tenant.</param>
    public RepositoryContract? ContractOf(ComponentTenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        var repository = tenant.Repository ?? (tenant is InfraTenant ? Organization.InfraRepository : Organization.AppsRepository);
        return Contracts.FirstOrDefault(contract => string.Equals(contract.Repository, repository, StringComparison.Ordinal));
    }

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
