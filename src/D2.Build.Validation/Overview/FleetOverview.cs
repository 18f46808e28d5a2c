using System.Collections.ObjectModel;

namespace D2.Build.Validation;

/// <summary>What stands on the clusters of a fleet and waits for what: what rules know of it, for those who only look.</summary>
/// <param name="Tenants">What tenants bring, the same on every cluster that applies them.</param>
/// <param name="Clusters">What each cluster has by itself.</param>
internal sealed record FleetOverview(PlaceOverview Tenants, IReadOnlyList<ClusterOverview> Clusters)
{
    /// <summary>The overview of a fleet.</summary>
    public static FleetOverview Of(FleetIndex index) => new(
        PlaceOverview.Of(index.Tenants),
        [.. index.Clusters.OrderBy(cluster => cluster.Cluster.Name, StringComparer.Ordinal).Select(Cluster)]);

    private static ClusterOverview Cluster(ClusterIndex cluster) => new(
        cluster.Cluster.Name,
        cluster.Cluster.Environment,
        cluster.Objects.Tenants is { } tenants ? new PlacedObject(tenants, null, null).Key : null,
        PlaceOverview.Of(cluster))
    {
        Variables = Known(cluster),
        Channel = cluster.Cluster.Channel.Tag,
        FleetTag = Fields.Child(cluster.Objects.Instance, "spec", "sync") is { } sync && Fields.IsOther(sync, "ref", cluster.Cluster.Channel.Tag)
            ? Fields.Known(sync, "ref")
            : null,
    };

    // Those that something else sets have no value here.
    private static ReadOnlyDictionary<string, string> Known(ClusterIndex cluster) =>
        (ClusterVariables.Of(cluster.Objects)?.Values ?? ReadOnlyDictionary<string, string>.Empty)
            .Where(variable => !cluster.Cluster.ExternalVariables.Contains(variable.Key, StringComparer.Ordinal))
            .OrderBy(variable => variable.Key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal)
            .AsReadOnly();
}
