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
            case (JsonValue, JsonValue) when path.EndsWith(".patch", StringComparison.Ordinal):
                // A patch is YAML inside a string: what it says counts, not how it is indented.
                return Between(file, path + "|", Inner(expected), Inner(actual));
            default:
                return JsonNode.DeepEquals(expected, actual)
                    ? []
                    : [new(file, path, Text(expected), Text(actual))];
        }
    }

    public override string ToString() => $"{File}{Path}: {Expected ?? "nothing"} became {Actual ?? "nothing"}";

    // A string as it is, so that corrections can be read; anything else as JSON.
    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString();

    private static JsonArray Inner(JsonNode text) => [.. YamlJson.Read(text.GetValue<string>())];
}
