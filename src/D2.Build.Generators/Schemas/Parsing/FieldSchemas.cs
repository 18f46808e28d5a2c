using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>
/// What a schema asks of the fields of one object, as a JSON schema of that object alone: parts that have a class of their own
/// say it themselves. It goes into the class as one text, which costs the compiler next to nothing.
/// </summary>
internal static class FieldSchemas
{
    private static readonly string[] Numbers =
        ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "multipleOf"];

    private static readonly string[] Switches = ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "nullable"];

    public static string Of(YamlMapping schema, ClassOptions options)
    {
        var fields = schema["properties"] as YamlMapping;
        var json = new JsonText();
        json.Open();
        WriteRequired(json, schema, fields, options);
        if (IsOpen(schema, options))
        {
            json.Name("additionalProperties").Boolean(true);
        }

        json.Name("properties").Open();
        foreach (var (key, field) in fields ?? (IEnumerable<YamlMember>)[])
        {
            json.Name(key.Text);
            Write(json, field as YamlMapping);
        }

        return json.Close().Close().ToString();
    }

    // A custom resource may have the fields of its schema alone unless that says otherwise, the values of a chart any.
    private static bool IsOpen(YamlMapping schema, ClassOptions options) =>
        schema["additionalProperties"] is YamlMapping
        || SchemaKeywords.IsTrue(schema, "additionalProperties")
        || (options.HasDefaultsElsewhere
            ? schema["additionalProperties"] is null
            : SchemaKeywords.IsTrue(schema, "x-kubernetes-preserve-unknown-fields"));

    // Charts have defaults for what they require; what has one is filled in before it can be missing.
    private static void WriteRequired(JsonText json, YamlMapping schema, YamlMapping? fields, ClassOptions options)
    {
        var required = options.HasDefaultsElsewhere ? [] : SchemaKeywords.Required(schema)
            .Where(name => !options.Skips(name) && (fields?[name] as YamlMapping)?["default"] is null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (required.Count > 0)
        {
            json.Name("required").Texts(required);
        }
    }

    private static void Write(JsonText json, YamlMapping? schema)
    {
        json.Open();
        if (schema is not null && schema["$ref"] is null)
        {
            WriteType(json, schema);
            WriteKeywords(json, schema);
            WriteInner(json, schema, "items");
            WriteInner(json, schema, "additionalProperties");
        }

        json.Close();
    }

    private static void WriteType(JsonText json, YamlMapping schema)
    {
        var types = SchemaKeywords.IsNumberOrText(schema) ? ["integer", "string"] : SchemaKeywords.Types(schema);
        if (types.Count > 0)
        {
            json.Name("type").Texts(types);
        }
    }

    private static void WriteKeywords(JsonText json, YamlMapping schema)
    {
        if (schema["pattern"] is YamlScalar pattern)
        {
            json.Name("pattern").Text(pattern.Text);
        }

        if (SchemaKeywords.EnumTexts(schema) is { Count: > 0 } values)
        {
            json.Name("enum").Texts(values);
        }

        foreach (var keyword in Numbers)
        {
            if (schema[keyword] is YamlScalar { Type: YamlScalarType.WholeNumber or YamlScalarType.Number } number)
            {
                json.Name(keyword).Number(number.Text);
            }
        }

        foreach (var keyword in Switches)
        {
            if (SchemaKeywords.IsTrue(schema, keyword))
            {
                json.Name(keyword).Boolean(true);
            }
        }
    }

    // Of items and values only what a scalar can be held to: an object among them has a class or is free.
    private static void WriteInner(JsonText json, YamlMapping schema, string keyword)
    {
        if (schema[keyword] is YamlMapping inner && inner["properties"] is null)
        {
            json.Name(keyword);
            Write(json, inner);
        }
    }
}
