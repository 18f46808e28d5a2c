using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>The documentation of types and members: the schema's description and what else a writer has to know.</summary>
internal static class Documentation
{
    // Some descriptions are whole manuals; IntelliSense shows a few lines.
    private const int Longest = 2000;

    private const int LongestDefault = 100;

    /// <summary>What a value is.</summary>
    public static string Of(YamlMapping schema, string otherwise)
    {
        var text = (schema.TextOf("description") ?? schema.TextOf("title") ?? "").Trim();
        return text.Length == 0 ? otherwise
            : text.Length > Longest ? text.Substring(0, Longest) + "…"
            : text;
    }

    /// <summary>What a field is, whether it has to be set and what holds where it is not.</summary>
    public static string OfField(YamlMapping schema, string key, bool isRequired)
    {
        var text = Of(schema, $"The field {key}.");
        var notes = isRequired ? "Required." : Default(schema);
        return notes.Length == 0 ? text
            : text.Contains('\n') || !text.EndsWith(".", StringComparison.Ordinal) ? $"{text}\n\n{notes}"
            : $"{text} {notes}";
    }

    private static string Default(YamlMapping schema) => schema["default"] switch
    {
        YamlScalar { Type: YamlScalarType.Text, Text.Length: 0 } => "Default: the empty text.",
        YamlScalar { Text.Length: <= LongestDefault } value => $"Default: {value.Text}.",
        null => "",
        _ => "There is a default.",
    };
}
