using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Finds the C# type for a schema and collects the types it needs.</summary>
/// <param name="root">The schema that references are looked up in; null where there are none, as in custom resources.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class SchemaReader(YamlMapping? root, SchemaProblems problems, CancellationToken cancellation)
{
    // Below what the stack can take; without references the YAML reader's own limit comes first.
    private const int Deepest = 150;

    private readonly TypeCollector types = new();
    private readonly SchemaReferences references = new(root, problems);
    private string prefix = "";
    private ClassOptions partOptions = new(false, false, "");
    private int depth;

    public TypesSpec ToSpec() => types.ToSpec();

    /// <summary>Reads the object that is the whole.</summary>
    public void ReadWhole(YamlMapping schema, string name, ClassOptions options)
    {
        (prefix, partOptions) = (name, options.Part);
        ReadClass(references.Follow(schema), name, options);
    }

    /// <summary>The type for a value.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="wish">The name for a type that is made for it.</param>
    public ShapeSpec Read(YamlNode node, string wish)
    {
        cancellation.ThrowIfCancellationRequested();
        if (node is not YamlMapping schema)
        {
            // JSON schema has true for anything and false for nothing.
            if (node is not YamlScalar { Type: YamlScalarType.Boolean })
            {
                problems.Malformed(node, "A schema has to be a mapping.");
            }

            return ShapeSpec.Any;
        }

        if (++depth > Deepest)
        {
            depth--;
            problems.Malformed(schema, $"Schemas are nested more than {Deepest} deep.");
            return ShapeSpec.Any;
        }

        var shape = root is not null && schema["$ref"] is { } reference
            ? references.Read(reference, (target, name) => Read(target, name is null ? wish : prefix + name))
            : ReadTyped(schema, wish);
        depth--;
        return shape;
    }

    private ShapeSpec ReadTyped(YamlMapping schema, string wish)
    {
        if (SchemaKeywords.IsNumberOrText(schema))
        {
            return ShapeSpec.NumberOrText;
        }

        var names = SchemaKeywords.Types(schema);
        return names.Count switch
        {
            0 => ReadUntyped(schema, wish),
            1 => ReadOne(schema, names[0], wish),
            _ => ShapeSpec.Any,
        };
    }

    private ShapeSpec ReadUntyped(YamlMapping schema, string wish)
    {
        if (schema["properties"] is not null || schema["additionalProperties"] is YamlMapping)
        {
            return ReadObject(schema, wish);
        }

        if (schema["items"] is not null)
        {
            return ReadList(schema, wish);
        }

        if (SchemaKeywords.EnumTexts(schema).Count > 0)
        {
            return ReadText(schema, wish);
        }

        var parts = schema["allOf"] is YamlSequence all ? [.. all] : SchemaKeywords.Alternatives(schema);
        return parts.Count == 1 ? Read(parts[0], wish) : ShapeSpec.Any;
    }

    private ShapeSpec ReadOne(YamlMapping schema, string type, string wish)
    {
        switch (type)
        {
            case "string":
                return ReadText(schema, wish);
            case "boolean":
                return ShapeSpec.Scalar("bool");
            case "integer":
                return ShapeSpec.Scalar(schema.TextOf("format") is "int64" ? "long" : "int");
            case "number":
                return ShapeSpec.Scalar("double");
            case "object":
                return ReadObject(schema, wish);
            case "array":
                return ReadList(schema, wish);
            case "null":
                return ShapeSpec.Any;
            default:
                problems.Malformed(schema["type"]!, $"'{type}' is no type of a schema; there are string, boolean, integer, number, object and array.");
                return ShapeSpec.Any;
        }
    }

    private ShapeSpec ReadText(YamlMapping schema, string wish)
    {
        var values = SchemaKeywords.EnumTexts(schema);
        return values.Count == 0 || IsFull(schema)
            ? ShapeSpec.Text
            : ShapeSpec.Scalar(types.AddEnum(wish, Documentation.Of(schema, "One of a fixed set of values."), values));
    }

    private ShapeSpec ReadList(YamlMapping schema, string wish) =>
        schema["items"] is YamlMapping items ? Read(items, Identifiers.Singular(wish)).ToList() : ShapeSpec.Sequence;

    private ShapeSpec ReadObject(YamlMapping schema, string wish)
    {
        if (LabelSelectors.IsOne(schema))
        {
            return ShapeSpec.LabelSelector;
        }

        if (problems.Mapping(schema, "properties") is { Count: > 0 })
        {
            return IsFull(schema) ? ShapeSpec.Mapping : ShapeSpec.Child(ReadClass(schema, wish, partOptions));
        }

        return schema["additionalProperties"] is YamlMapping values ? Read(values, Identifiers.Singular(wish)).ToMap() : ShapeSpec.Mapping;
    }

    private bool IsFull(YamlMapping schema)
    {
        if (types.IsFull)
        {
            problems.Malformed(schema, $"The schema would become more than {TypeCollector.Most} types; from here on fields are untyped.");
        }

        return types.IsFull;
    }

    private string ReadClass(YamlMapping schema, string wish, ClassOptions options)
    {
        var (place, name) = (types.Reserve(), types.TakeName(wish));
        references.Found(schema, ShapeSpec.Child(name));
        types.Fill(place, new ClassReader(this, problems).Read(schema, name, options));
        return name;
    }
}
