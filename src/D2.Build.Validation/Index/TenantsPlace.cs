namespace D2.Build.Validation;

/// <summary>What tenants bring, as all clusters that apply them see it.</summary>
internal sealed class TenantsPlace(ObjectTable table, IEnumerable<ClusterIndex> all) : IPlace
{
    private readonly ClusterIndex[] clusters = [.. all.Where(cluster => cluster.HasTenants)];
    private readonly Dictionary<ObjectKey, bool> onClusters = [];

    public ObjectTable Table => table;

    public IReadOnlyList<ClusterIndex> Clusters => clusters;

    public bool Has(ObjectKey key)
    {
        if (table.Find(key) is not null || table.HasOpen(key.Group, key.Kind))
        {
            return true;
        }

        // Asked for rarely, and then for the same few.
        if (!onClusters.TryGetValue(key, out var everywhere))
        {
            everywhere = Array.TrueForAll(clusters, cluster => cluster.Has(key));
            onClusters.Add(key, everywhere);
        }

        return everywhere;
    }
}
