using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace D2.Build;

/// <summary>JSON in memory, and types that say themselves how they become JSON.</summary>
internal static class JsonConversion
{
    public static Func<NodeConversion, object, Node>? For(Type type)
    {
        if (type == typeof(JsonElement))
        {
            return (run, value) => ToNode(run, (JsonElement)value);
        }

        var isJson = type == typeof(JsonDocument)
            || typeof(JsonNode).IsAssignableFrom(type)
            || type.GetCustomAttribute<JsonConverterAttribute>() is not null;
        return isJson ? (run, value) => ToNode(run, JsonSerializer.SerializeToElement(value, value.GetType())) : null;
    }

    private static Node ToNode(NodeConversion run, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ToMapping(run, json),
        JsonValueKind.Array => new Sequence(json.EnumerateArray().Select(item => ToNode(run, item))),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Scalar.Plain(json.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => Scalar.Null,
        _ => throw run.Refuse("a JSON element without a value"),
    };

    private static Mapping ToMapping(NodeConversion run, JsonElement json)
    {
        var mapping = new Mapping();
        foreach (var property in json.EnumerateObject())
        {
            mapping.Put(property.Name, ToNode(run, property.Value));
        }

        return mapping;
    }
}
