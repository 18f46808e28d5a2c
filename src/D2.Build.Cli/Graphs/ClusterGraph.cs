namespace D2.Build.Cli;

/// <summary>What waits for what on one cluster.</summary>
/// <param name="Cluster">The cluster's name.</param>
/// <param name="Objects">The objects that stand there, in ordinal order.</param>
/// <param name="Others">What they wait for and nothing in the fleet declares: CRDs, objects of components; in ordinal order.</param>
/// <param name="Edges">The arrows, in ordinal order.</param>
internal sealed record ClusterGraph(
    string Cluster, IReadOnlyList<string> Objects, IReadOnlyList<string> Others, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>The graph of a cluster, with what tenants bring where it applies them.</summary>
    public static ClusterGraph Of(ClusterDescription cluster, PlaceDescription tenants)
    {
        var brought = cluster.Tenants is null ? [] : tenants.Objects;
        GraphEdge[] edges =
        [
            .. cluster.Objects.SelectMany(node => EdgesOf(node, appliedBy: null))
                .Concat(brought.SelectMany(node => EdgesOf(node, cluster.Tenants)))
                .Distinct()
                .OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal).ThenBy(edge => edge.Kind),
        ];
        string[] objects = [.. cluster.Objects.Concat(brought).Select(node => node.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            cluster.Name, objects,
            [.. edges.Select(edge => edge.To).Except(objects, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            edges);
    }

    private static IEnumerable<GraphEdge> EdgesOf(ObjectDescription node, string? appliedBy) =>
        node.DependsOn.Select(target => new GraphEdge(node.Name, target, EdgeKind.DependsOn))
            .Concat((node.Set ?? appliedBy) is { } giver ? [new GraphEdge(node.Name, giver, EdgeKind.GivenBy)] : []);
}
