using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli.Tests.Help;

/// <summary>Compares JSON with the shape that the reference shows for it.</summary>
internal static class JsonShape
{
    /// <summary>What is wrong with an object: members that are not in the shape, or are missing. Empty where it fits.</summary>
    public static IReadOnlyList<string> Check(JsonObject actual, Type type, string path = "")
    {
        var properties = OutputJson.Default.GetTypeInfo(type)!.Properties;
        return
        [
            .. actual.Select(member => member.Key).Except(properties.Select(property => property.Name)).Select(name => $"{path}{name} is not in the reference"),
            .. properties.Where(property => !property.IsGetNullable && !actual.ContainsKey(property.Name)).Select(property => $"{path}{property.Name} is missing"),
            .. properties.SelectMany(property => CheckItems(actual[property.Name], property, $"{path}{property.Name}.")),
        ];
    }

    private static IEnumerable<string> CheckItems(JsonNode? value, JsonPropertyInfo property, string path) =>
        value is JsonArray array && property.PropertyType.GetGenericArguments() is [{ } item] && item != typeof(string)
            ? array.SelectMany(element => Check(element!.AsObject(), item, path))
            : [];
}
