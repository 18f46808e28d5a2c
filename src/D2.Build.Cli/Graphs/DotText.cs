using System.Globalization;
using System.Text;

namespace D2.Build.Cli;

/// <summary>Graphs in the DOT language of Graphviz, with a frame around each cluster.</summary>
internal static class DotText
{
    public static string Of(IReadOnlyList<ClusterGraph> graphs)
    {
        var text = new StringBuilder($"// {GraphText.Legend}\ndigraph fleet {{\n  rankdir=LR;\n  node [shape=box];\n");
        for (var i = 0; i < graphs.Count; i++)
        {
            Append(text, graphs[i], $"c{i.ToString(CultureInfo.InvariantCulture)}");
        }

        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, ClusterGraph graph, string prefix)
    {
        var ids = GraphText.Ids(graph, prefix);
        text.Append(CultureInfo.InvariantCulture, $"  subgraph cluster_{prefix} {{\n    label={Quote(graph.Cluster)};\n");
        foreach (var node in graph.Objects)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {ids[node]} [label={Quote(GraphText.Label(node))}];\n");
        }

        foreach (var node in graph.Others)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {ids[node]} [label={Quote(GraphText.Label(node))}, style=dashed];\n");
        }

        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {ids[edge.From]} -> {ids[edge.To]}{(edge.Kind is EdgeKind.DependsOn ? "" : " [style=dotted]")};\n");
        }

        text.Append("  }\n");
    }

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
