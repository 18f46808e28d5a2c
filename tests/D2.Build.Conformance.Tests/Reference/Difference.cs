using System.Globalization;
using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Reference;

/// <summary>A field in which two documents differ.</summary>
/// <param name="File">The file, relative to the tree.</param>
/// <param name="Path">The field, such as <c>.spec.resources[0].metadata.name</c>.</param>
/// <param name="Expected">The reference's value: a text as it is, anything else as JSON; null where it has none.</param>
/// <param name="Actual">Our value in the same form; null where we have none.</param>
public sealed record Difference(string File, string Path, string? Expected, string? Actual)
{
    public static IEnumerable<Difference> Between(string file, string path, JsonNode? expected, JsonNode? actual)
    {
        switch (expected, actual)
        {
            case (JsonObject e, JsonObject a):
                return e.Select(p => p.Key).Union(a.Select(p => p.Key), StringComparer.Ordinal)
                    .SelectMany(key => Between(file, $"{path}.{key}", e[key], a[key]));
            case (JsonArray e, JsonArray a) when e.Count == a.Count:
                return e.SelectMany((item, i) =>
                    Between(file, path + string.Create(CultureInfo.InvariantCulture, $"[{i}]"), item, a[i]));
            case (JsonArray e, JsonArray a) when Added(e, a) is { } added:
                return added.Select(item => new Difference(file, $"{path}[{Name(item)}]", null, Text(item)))
                    .Concat(Between(file, path, e, new JsonArray([.. a.Except(added).Select(item => item?.DeepClone())])));
            case (JsonValue, JsonValue) when path.EndsWith(".patch", StringComparison.Ordinal):
                // A patch is YAML inside a string: what it says counts, not how it is indented.
                return Between(file, path + "|", Inner(expected), Inner(actual));
            default:
                return JsonNode.DeepEquals(expected, actual)
                    ? []
                    : [new(file, path, Text(expected), Text(actual))];
        }
    }

    // The objects that only we have, where everything else is there in the same order.
    private static JsonNode?[]? Added(JsonArray expected, JsonArray actual)
    {
        var names = expected.Select(Name).ToArray();
        var added = actual.Where(item => !names.Contains(Name(item))).ToArray();
        return added.Length > 0 && !names.Contains(null) && actual.Except(added).Select(Name).SequenceEqual(names) ? added : null;
    }

    private static string? Name(JsonNode? item) => item is JsonObject named && named["kind"] is { } kind ? $"{kind}/{named["metadata"]?["name"]}" : null;

    public override string ToString() => $"{File}{Path}: {Expected ?? "nothing"} became {Actual ?? "nothing"}";

    // A string as it is, so that corrections can be read; anything else as JSON.
    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString();

    private static JsonArray Inner(JsonNode text) => [.. YamlJson.Read(text.GetValue<string>())];
}
