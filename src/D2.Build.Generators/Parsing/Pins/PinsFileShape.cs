using D2.Build.Rules;
using D2.Build.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Parsing;

/// <summary>What a pins file has to be for Flux' setter to edit it: one mapping that is a Kubernetes object, and no YAML it trips over.</summary>
internal static class PinsFileShape
{
    private const int MostCharacters = 1024 * 1024;

    private static readonly YamlLimits Limits = new() { Characters = MostCharacters, Nodes = 20_000, Depth = 20, AllowsAnchors = false };

    /// <summary>The file's mapping, or why it is none.</summary>
    public static (YamlMapping? Document, PinProblem? Problem) Read(string path, string text)
    {
        if (!HasReadExtension(path))
        {
            return Refuse("Image automation reads files that end in .yaml or .yml only. Rename it.", 0, text);
        }

        // Tabs between values are YAML, but not to every reader that Flux has had.
        if (text.Length <= MostCharacters && text.IndexOf('\t') is >= 0 and var tab)
        {
            return Refuse("There is a tab. Use spaces.", tab, text);
        }

        var result = YamlReader.Read(text, Limits);
        if (result.Problem is { } problem)
        {
            return Refuse(problem.Message, problem.Position.Offset, text);
        }

        return result.Documents.Count == 1 ? Document(result.Documents[0], text) : Refuse(
            result.Documents.Count == 0 ? "The file is empty. Write a ConfigMap whose data are the pins." : "There are several documents. Keep one.",
            result.Documents.Count == 0 ? 0 : result.Documents[1].Start.Offset,
            text);
    }

    private static bool HasReadExtension(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    private static (YamlMapping? Document, PinProblem? Problem) Document(YamlNode node, string text)
    {
        if (node is not YamlMapping mapping)
        {
            return Refuse("The file holds a list or a single value; Flux skips it. Write a ConfigMap whose data are the pins.", node.Start.Offset, text);
        }

        var isObject = mapping.TextOf("apiVersion") is "v1" && mapping.TextOf("kind") is "ConfigMap"
            && mapping["metadata"] is YamlMapping metadata && metadata.TextOf("name") is { Length: > 0 };
        return !isObject ? Refuse("Flux supports Kubernetes objects only. Begin with apiVersion: v1, kind: ConfigMap and metadata: with a name.", 0, text)
            : mapping["data"] is YamlMapping ? (mapping, null)
            : Refuse("There are no pins: a mapping 'data' is missing.", mapping["data"]?.Start.Offset ?? 0, text);
    }

    private static (YamlMapping? Document, PinProblem? Problem) Refuse(string message, int offset, string text)
    {
        var start = Math.Min(offset, text.Length);
        var end = text.IndexOfAny(['\r', '\n'], start);
        return (null, new(new(Codes.InvalidPinsFile, message), TextSpan.FromBounds(start, end < 0 ? text.Length : end)));
    }
}
