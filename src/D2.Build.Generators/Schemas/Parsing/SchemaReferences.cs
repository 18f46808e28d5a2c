using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>
/// Follows <c>$ref</c>. Whatever is referred to is read once, so that schemas may refer to themselves and to each other in any
/// number.
/// </summary>
/// <param name="root">The schema they are looked up in; null where there are none.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class SchemaReferences(YamlMapping? root, SchemaProblems problems)
{
    private readonly Dictionary<YamlNode, ShapeSpec?> known = [];

    /// <summary>A class was made for a schema; references to it, also from inside, are to this class.</summary>
    public void Found(YamlMapping schema, ShapeSpec shape)
    {
        if (root is not null)
        {
            known[schema] = shape;
        }
    }

    /// <summary>The type for what a reference refers to.</summary>
    /// <param name="reference">The value of <c>$ref</c>.</param>
    /// <param name="read">Reads a schema, with the name for its type if the reference has one.</param>
    public ShapeSpec Read(YamlNode reference, Func<YamlNode, string?, ShapeSpec> read)
    {
        if (Resolve(reference) is not { } target)
        {
            return ShapeSpec.Any;
        }

        if (known.TryGetValue(target, out var shape))
        {
            // Null while it is being read: a reference that leads to itself.
            return shape ?? ShapeSpec.Any;
        }

        known[target] = null;
        shape = read(target, NameOf(reference));
        known[target] = shape;
        return shape;
    }

    /// <summary>The schema that one refers to if it does nothing else, as the schemas of some charts do at their root.</summary>
    public YamlMapping Follow(YamlMapping schema)
    {
        var isReference = root is not null && schema["properties"] is null && schema["$ref"] is not null;
        return isReference && Resolve(schema["$ref"]!) is YamlMapping { } target && target["$ref"] is null ? target : schema;
    }

    private static string? NameOf(YamlNode reference)
    {
        var pointer = ((YamlScalar)reference).Text;
        var name = Identifiers.Pascal(pointer.Substring(pointer.LastIndexOf('/') + 1));
        return name.Length == 0 ? null : name;
    }

    private YamlNode? Resolve(YamlNode reference)
    {
        if (reference is not YamlScalar { Text: ['#', ..] } pointer)
        {
            problems.Malformed(reference, "Only references inside of the file, '#/…', are followed.");
            return null;
        }

        YamlNode? node = root;
        foreach (var step in pointer.Text.Split('/').Skip(1))
        {
            var name = Uri.UnescapeDataString(step).Replace("~1", "/").Replace("~0", "~");
            node = (node as YamlMapping)?[name];
        }

        if (node is null)
        {
            problems.Malformed(reference, $"There is nothing at '{pointer.Text}' in the file.");
        }

        return node;
    }
}
