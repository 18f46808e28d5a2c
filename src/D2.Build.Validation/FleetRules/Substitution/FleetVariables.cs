namespace D2.Build.Validation;

/// <summary>
/// The variables of all clusters with tenants. Texts of tenants are looked at once, not once per cluster: almost every
/// variable is on all clusters, and only for the others are the clusters gone through.
/// </summary>
internal sealed class FleetVariables
{
    private readonly ClusterVariables[] clusters;
    private readonly int closed;
    private readonly Dictionary<string, int> provided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cluster>> retyped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Cluster>> lacking = new(StringComparer.Ordinal);

    public FleetVariables(IEnumerable<ClusterObjects> objects)
    {
        clusters = [.. objects.Select(ClusterVariables.Of).OfType<ClusterVariables>()];
        closed = clusters.Count(cluster => !cluster.IsOpen);
        foreach (var cluster in clusters)
        {
            foreach (var (name, value) in cluster.Values)
            {
                Add(cluster, name, value);
            }
        }
    }

    /// <summary>Whether any cluster replaces variables.</summary>
    public bool AreUsed => clusters.Length > 0;

    /// <summary>The variables that some cluster is known to have.</summary>
    public IEnumerable<string> Names => provided.Keys;

    /// <summary>The clusters that are known not to have a variable.</summary>
    public IReadOnlyList<Cluster> Lacking(string name)
    {
        if (provided.GetValueOrDefault(name) == closed)
        {
            return [];
        }

        if (!lacking.TryGetValue(name, out var found))
        {
            found = [.. clusters.Where(c => !c.IsOpen && !c.Values.ContainsKey(name)).Select(c => c.Cluster)];
            lacking.Add(name, found);
        }

        return found;
    }

    /// <summary>The clusters where the value of a variable is a number, a boolean or the like to a YAML reader.</summary>
    public IReadOnlyList<Cluster> Retyped(string name) => retyped.GetValueOrDefault(name) ?? [];

    private void Add(ClusterVariables cluster, string name, string value)
    {
        if (!cluster.IsOpen)
        {
            provided[name] = provided.GetValueOrDefault(name) + 1;
        }

        if (value.Length == 0 || OtherTypes.Include(value))
        {
            if (!retyped.TryGetValue(name, out var where))
            {
                retyped.Add(name, where = []);
            }

            where.Add(cluster.Cluster);
        }
    }
}
