using System.Globalization;

namespace D2.Build.Cli;

/// <summary>What the languages of graphs share.</summary>
internal static class GraphText
{
    public const string Legend = "An arrow leads from what waits to what it waits for, a dotted one from an object to what gives it.";

    /// <summary>A short identifier for each object: names have characters that identifiers have not.</summary>
    public static IReadOnlyDictionary<string, string> Ids(ClusterGraph graph, string prefix) => graph.Objects.Concat(graph.Others)
        .Select((node, index) => (Node: node, Id: $"{prefix}n{index.ToString(CultureInfo.InvariantCulture)}"))
        .ToDictionary(pair => pair.Node, pair => pair.Id, StringComparer.Ordinal);

    /// <summary>Kind, and then namespace and name. A line break in it would end the line of the graph.</summary>
    public static string Label(string node)
    {
        var slash = node.IndexOf('/', StringComparison.Ordinal);
        var label = slash < 0 ? node : $"{node[..slash]} {node[(slash + 1)..]}";
        return string.Concat(label.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
