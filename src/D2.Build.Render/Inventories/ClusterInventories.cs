using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>What a fleet brings to its clusters, with the variables of each filled in.</summary>
internal static class ClusterInventories
{
    /// <summary>Everything that stands on some cluster; each once, in ordinal order.</summary>
    /// <param name="overview">The clusters.</param>
    /// <param name="places">What each has by itself, and what tenants bring.</param>
    public static IReadOnlyList<InventoryEntry> All(FleetOverview overview, IReadOnlyDictionary<string, IReadOnlyList<InventoryEntry>> places)
    {
        var own = places.Where(place => place.Key != BuildDescription.Tenants).SelectMany(place => place.Value);
        var brought = places[BuildDescription.Tenants];
        ClusterOverview[] clusters = [.. overview.Clusters.Where(cluster => cluster.Tenants is not null)];
        return InventoryReader.Sorted(own.Concat(clusters.Length == 0 ? brought : brought.SelectMany(entry => On(clusters, entry))));
    }

    // Most entries are the same everywhere.
    private static IEnumerable<InventoryEntry> On(IReadOnlyList<ClusterOverview> clusters, InventoryEntry entry) =>
        HasVariables(entry.Name) || HasVariables(entry.Version) || HasVariables(entry.Digest)
            ? clusters.Select(cluster => On(cluster, entry))
            : [entry];

    private static InventoryEntry On(ClusterOverview cluster, InventoryEntry entry) => entry with
    {
        Name = Substitutions.Fill(entry.Name, cluster.Variables),
        Version = entry.Version is { } version ? Substitutions.Fill(version, cluster.Variables) : null,
        Digest = entry.Digest is { } digest ? Substitutions.Fill(digest, cluster.Variables) : null,
    };

    private static bool HasVariables(string? text) => text?.Contains("${", StringComparison.Ordinal) == true;
}
