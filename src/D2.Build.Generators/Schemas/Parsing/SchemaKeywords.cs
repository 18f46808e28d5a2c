using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>What a schema says in its keywords.</summary>
internal static class SchemaKeywords
{
    /// <summary>The types a value may have, null aside; none where the schema does not say.</summary>
    public static IReadOnlyList<string> Types(YamlMapping schema) => schema["type"] switch
    {
        YamlScalar { Type: not YamlScalarType.Null } one => [one.Text],
        YamlSequence several => [.. several.OfType<YamlScalar>().Select(type => type.Text).Where(type => type is not "null")],
        _ => [],
    };

    /// <summary>Whether a keyword is true.</summary>
    public static bool IsTrue(YamlMapping schema, string key) =>
        schema[key] is YamlScalar { Type: YamlScalarType.Boolean, Text: "true" or "True" or "TRUE" };

    /// <summary>Whether a value may be a number or a text: by Kubernetes' keyword, or because the types or alternatives are these two.</summary>
    public static bool IsNumberOrText(YamlMapping schema) =>
        IsTrue(schema, "x-kubernetes-int-or-string")
        || AreNumberAndText(Types(schema))
        || (Types(schema).Count == 0
            && Alternatives(schema) is { Count: 2 } both
            && AreNumberAndText([.. both.OfType<YamlMapping>().SelectMany(Types)]));

    /// <summary>The schemas of which a value has to meet one, null aside.</summary>
    public static IReadOnlyList<YamlNode> Alternatives(YamlMapping schema) =>
        (schema["anyOf"] ?? schema["oneOf"]) is YamlSequence several ? [.. several.Where(IsNotNull)] : [];

    /// <summary>The names of the fields that have to be set.</summary>
    public static IEnumerable<string> Required(YamlMapping schema) =>
        schema["required"] is YamlSequence names ? names.OfType<YamlScalar>().Select(name => name.Text) : [];

    /// <summary>The values of an enumeration of texts; none where it is anything else.</summary>
    public static IReadOnlyList<string> EnumTexts(YamlMapping schema)
    {
        if (schema["enum"] is not YamlSequence { Count: > 0 } values
            || values.Any(value => value is not YamlScalar { Type: YamlScalarType.Text or YamlScalarType.Null }))
        {
            return [];
        }

        // A nullable field lists null too.
        var texts = values.Cast<YamlScalar>().Where(value => value.Type == YamlScalarType.Text).Select(value => value.Text);
        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    private static bool AreNumberAndText(IReadOnlyList<string> types) =>
        types.Count == 2 && types.Contains("string", StringComparer.Ordinal) && types.Contains("integer", StringComparer.Ordinal);

    private static bool IsNotNull(YamlNode schema) => schema is not YamlMapping mapping || mapping.TextOf("type") is not "null";
}
