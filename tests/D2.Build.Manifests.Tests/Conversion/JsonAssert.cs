using System.Text.Json;

namespace D2.Build.Manifests.Tests.Conversion;

/// <summary>Compares a node with JSON.</summary>
internal static class JsonAssert
{
    public static void Same(string json, Node actual)
    {
        using var document = JsonDocument.Parse(json);
        Same(document.RootElement, actual, "$");
    }

    private static void Same(JsonElement expected, Node actual, string path)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                SameMembers(expected, Assert.IsType<Mapping>(actual, exactMatch: false), path);
                break;
            case JsonValueKind.Array:
                var sequence = Assert.IsType<Sequence>(actual, exactMatch: false);
                Assert.True(expected.GetArrayLength() == sequence.Count, path);
                foreach (var (index, item) in expected.EnumerateArray().Index())
                {
                    Same(item, sequence[index], $"{path}[{index}]");
                }

                break;
            default:
                SameScalar(expected, Assert.IsType<Scalar>(actual), path);
                break;
        }
    }

    private static void SameMembers(JsonElement expected, Mapping actual, string path)
    {
        Assert.Equal(
            expected.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal),
            actual.Select(entry => entry.Key).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (var property in expected.EnumerateObject())
        {
            Same(property.Value, actual[property.Name], $"{path}.{property.Name}");
        }
    }

    private static void SameScalar(JsonElement expected, Scalar actual, string path)
    {
        var (kind, text) = expected.ValueKind switch
        {
            JsonValueKind.String => (ScalarKind.Text, expected.GetString()!),
            JsonValueKind.Null => (ScalarKind.Null, "null"),
            JsonValueKind.Number => (ScalarKind.Plain, JsonSerializer.Serialize(expected.GetDouble())),
            _ => (ScalarKind.Plain, expected.GetRawText()),
        };
        var written = expected.ValueKind == JsonValueKind.Number
            ? JsonSerializer.Serialize(double.Parse(actual.Text, System.Globalization.CultureInfo.InvariantCulture))
            : actual.Text;
        Assert.True(kind == actual.Kind && string.Equals(text, written, StringComparison.Ordinal), $"{path}: {text} and {actual.Kind} {written}");
    }
}
