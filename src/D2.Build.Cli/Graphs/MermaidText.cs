using System.Globalization;
using System.Text;

namespace D2.Build.Cli;

/// <summary>Graphs as a Mermaid flowchart, with a frame around each cluster.</summary>
internal static class MermaidText
{
    public static string Of(IReadOnlyList<ClusterGraph> graphs)
    {
        var text = new StringBuilder($"%% {GraphText.Legend}\nflowchart LR\n");
        for (var i = 0; i < graphs.Count; i++)
        {
            Append(text, graphs[i], $"c{i.ToString(CultureInfo.InvariantCulture)}");
        }

        return text.Append("  classDef other stroke-dasharray: 4 4\n").ToString();
    }

    private static void Append(StringBuilder text, ClusterGraph graph, string prefix)
    {
        var ids = GraphText.Ids(graph, prefix);
        text.Append(CultureInfo.InvariantCulture, $"  subgraph {prefix}[\"{Escape(graph.Cluster)}\"]\n");
        foreach (var node in graph.Objects.Concat(graph.Others))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {ids[node]}[\"{Escape(GraphText.Label(node))}\"]\n");
        }

        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {ids[edge.From]} {(edge.Kind is EdgeKind.DependsOn ? "-->" : "-.->")} {ids[edge.To]}\n");
        }

        text.Append("  end\n");
        if (graph.Others.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  class {string.Join(',', graph.Others.Select(node => ids[node]))} other\n");
        }
    }

    // Entities of Mermaid have no ampersand; placeholders have angle brackets.
    private static string Escape(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal);
}
