using System.Text.Json;

namespace D2.Build.Validation;

/// <summary>What a schema asks of one value.</summary>
internal sealed class ValueSchema(JsonElement schema)
{
    /// <summary>The types it may have; null for any.</summary>
    public IReadOnlyList<string>? Types { get; } = Texts(schema, "type");

    /// <summary>The texts it may be; null for any.</summary>
    public IReadOnlyList<string>? Allowed { get; } = Texts(schema, "enum");

    /// <summary>What a text has to match; null for anything.</summary>
    public SchemaPattern? Pattern { get; } = schema.TryGetProperty("pattern", out var pattern) ? SchemaPattern.Of(pattern.GetString()!) : null;

    /// <summary>The bounds of a number.</summary>
    public ValueRange Number { get; } = new(Bound(schema, "minimum"), Bound(schema, "maximum"), schema.TryGetProperty("exclusiveMinimum", out _), schema.TryGetProperty("exclusiveMaximum", out _));

    /// <summary>How many characters a text has.</summary>
    public ValueRange Length { get; } = new(Bound(schema, "minLength"), Bound(schema, "maxLength"));

    /// <summary>How many items a list has.</summary>
    public ValueRange Items { get; } = new(Bound(schema, "minItems"), Bound(schema, "maxItems"));

    /// <summary>How many fields a mapping has.</summary>
    public ValueRange Fields { get; } = new(Bound(schema, "minProperties"), Bound(schema, "maxProperties"));

    /// <summary>What is asked of every item; null for nothing.</summary>
    public ValueSchema? Item { get; } = Inner(schema, "items");

    /// <summary>What is asked of every value of a mapping with free keys; null for nothing.</summary>
    public ValueSchema? Value { get; } = Inner(schema, "additionalProperties");

    internal static IReadOnlyList<string>? Texts(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : null;

    private static double? Bound(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var bound) && bound.ValueKind == JsonValueKind.Number ? bound.GetDouble() : null;

    private static ValueSchema? Inner(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var inner) && inner.ValueKind == JsonValueKind.Object ? new(inner) : null;
}
