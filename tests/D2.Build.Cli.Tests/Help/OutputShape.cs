using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli.Tests.Help;

/// <summary>The shape of JSON that a verb prints: members with their types and meanings, as the serializer knows them.</summary>
internal static class OutputShape
{
    private const string Nested = "object";

    /// <summary>The shape of each, with "or" between.</summary>
    public static string Of(IEnumerable<JsonTypeInfo> outputs) => string.Join("or\n", outputs.Select(output =>
    {
        var text = new StringBuilder();
        Append(text, output.Type, "");
        return text.ToString();
    }));

    private static void Append(StringBuilder text, Type type, string indent)
    {
        foreach (var property in OutputJson.Default.GetTypeInfo(type)!.Properties)
        {
            var (kind, inner) = Describe(property.PropertyType);
            var optional = property.IsGetNullable ? "?" : "";
            text.Append(indent).Append(property.Name).Append(optional).Append(": ").Append(kind)
                .Append("  – ").Append(XmlDocs.MeaningOf(type, property.Name)).Append(inner is null ? "\n" : kind is Nested ? " Its members:\n" : " Each:\n");
            if (inner is not null)
            {
                Append(text, inner, indent + "  ");
            }
        }
    }

    private static (string Kind, Type? Inner) Describe(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Describe(underlying);
        }

        if (type == typeof(string))
        {
            return ("text", null);
        }

        if (type == typeof(bool))
        {
            return ("true or false", null);
        }

        if (type.IsPrimitive)
        {
            return ("number", null);
        }

        if (type.GetGenericArguments() is [{ } item] && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return item == typeof(string) ? ("list of text", null) : ("list", item);
        }

        if (type.Assembly == typeof(OutputJson).Assembly)
        {
            return (Nested, type);
        }

        return type.GetGenericArguments().Length == 2 ? ("texts by name", null) : throw new NotSupportedException($"{type} in JSON output.");
    }
}
