namespace D2.Build.Validation;

/// <summary>
/// The objects of a whole fleet, looked up instead of searched: built once, shared by all rules. What tenants bring is the
/// same on every cluster that applies them and stands here once.
/// </summary>
internal sealed class FleetIndex
{
    public FleetIndex(FleetObjects objects)
    {
        Objects = objects;
        var table = new ObjectTable(objects.Tenants.Concat(objects.Fleet.Resources));
        Clusters = [.. objects.Clusters.Select(cluster => new ClusterIndex(cluster, table, objects.Fleet.Organization))];
        Tenants = new(table, Clusters);
        Places = [Tenants, .. Clusters];
        Filled = new(table);
        Own = new(objects.Fleet);
    }

    /// <summary>The fleet.</summary>
    public FleetObjects Objects { get; }

    /// <summary>The declarations.</summary>
    public Fleet Fleet => Objects.Fleet;

    /// <summary>What tenants and free resources give.</summary>
    public TenantsPlace Tenants { get; }

    /// <summary>What each cluster has by itself.</summary>
    public IReadOnlyList<ClusterIndex> Clusters { get; }

    /// <summary>Every object of the fleet once: those of the tenants, then those of each cluster.</summary>
    public IReadOnlyList<IPlace> Places { get; }

    /// <summary>The namespaces into which artifacts bring objects of their own.</summary>
    public FilledNamespaces Filled { get; }

    /// <summary>The artifacts that the organization's own pipelines make.</summary>
    public OwnArtifacts Own { get; }
}
