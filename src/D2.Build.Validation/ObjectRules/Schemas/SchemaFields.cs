using System.Collections.Concurrent;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1006, D2B9140, D2B9141: an object of a generated type has the fields its schema requires, with values it accepts, and no
/// others. What is filled in on the cluster is not known yet and passes.
/// </summary>
internal static class SchemaFields
{
    // The schema depends on the type alone.
    private static readonly ConcurrentDictionary<Type, FieldSchema?> Schemas = new();

    public static void Check(ref ObjectWalk walk, Mapping mapping)
    {
        if (Schemas.GetOrAdd(mapping.GetType(), static (_, m) => FieldSchema.Of(m), mapping) is not { } schema)
        {
            return;
        }

        foreach (var name in schema.Required)
        {
            RequiredFields.CheckOne(ref walk, mapping, name);
        }

        for (var i = 0; i < mapping.Count; i++)
        {
            CheckField(ref walk, mapping, schema, i);
        }
    }

    private static void CheckField(ref ObjectWalk walk, Mapping mapping, FieldSchema schema, int index)
    {
        var (name, value) = (mapping.KeyAt(index), mapping.ValueAt(index));
        if (!value.IsPresent)
        {
            return;
        }

        walk.Path.Enter(name);
        if (schema[name] is { } known)
        {
            ValueRules.Check(ref walk, known, value);
        }
        else if (!schema.IsOpen && !(mapping is KubernetesObject && name is "apiVersion" or "kind" or "metadata") && !Placeholders.AreIn(name))
        {
            walk.Report(Unknown(schema, name), name);
        }

        walk.Path.Leave();
    }

    private static Violation Unknown(FieldSchema schema, string name)
    {
        var meant = schema.Names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        var hint = meant is null ? "Remove it, or take the schema of the version that has it." : $"It is spelt '{meant}'.";
        return new(Codes.UnknownField, $"The schema has no such field, so the API server drops or refuses it. {hint}");
    }
}
