using System.Text.Json;

namespace D2.Build.Validation;

/// <summary>What a generated type says about its fields.</summary>
internal sealed class FieldSchema
{
    private readonly Dictionary<string, ValueSchema> fields;

    private FieldSchema(JsonElement schema)
    {
        Required = ValueSchema.Texts(schema, "required") ?? [];
        IsOpen = schema.TryGetProperty("additionalProperties", out _);
        fields = schema.GetProperty("properties").EnumerateObject()
            .ToDictionary(field => field.Name, field => new ValueSchema(field.Value), StringComparer.Ordinal);
    }

    /// <summary>The fields that have to be set.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>Whether fields are allowed that the schema does not name.</summary>
    public bool IsOpen { get; }

    /// <summary>The fields that the schema names.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>What is asked of a field; null where the schema does not name it.</summary>
    public ValueSchema? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>The schema of a type; null for one that is not generated.</summary>
    public static FieldSchema? Of(Mapping mapping)
    {
        if (mapping.Schema.Length == 0)
        {
            return null;
        }

        using var document = JsonDocument.Parse(mapping.Schema);
        return new(document.RootElement);
    }
}
