namespace D2.Build.Cli;

/// <summary>What graph prints.</summary>
/// <param name="Clusters">The clusters that were asked for.</param>
internal sealed record GraphsOutput(IReadOnlyList<GraphOutput> Clusters)
{
    public static GraphsOutput Of(IEnumerable<ClusterGraph> graphs) => new([.. graphs.Select(graph => new GraphOutput(
        graph.Cluster, graph.Objects, graph.Others,
        [.. graph.Edges.Select(edge => new EdgeOutput(edge.From, edge.To, edge.Kind is EdgeKind.DependsOn ? "dependsOn" : "givenBy"))]))]);
}
