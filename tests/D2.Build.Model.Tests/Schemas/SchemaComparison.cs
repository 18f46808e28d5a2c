using System.Text.Json;

namespace D2.Build.Model.Tests.Schemas;

/// <summary>Lays filled objects beside the JSON schema of their kind and notes where they differ.</summary>
internal sealed class SchemaComparison
{
    // Kubernetes checks the operators of label selectors in code; the schemas of CRDs only say that they are text.
    private const string LabelOperator = ".matchExpressions[].operator";

    private readonly SortedSet<string> differences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (JsonElement Schema, HashSet<string> Texts)> scalars = new(StringComparer.Ordinal);

    /// <summary>One sentence for each difference.</summary>
    public IReadOnlyCollection<string> Differences()
    {
        foreach (var (path, (schema, texts)) in scalars)
        {
            CompareTexts(schema, texts, path);
        }

        return differences;
    }

    public void Add(JsonElement schema, Node node, string path)
    {
        switch (TypeOf(schema), node)
        {
            case ("object", Mapping mapping):
                CompareMembers(schema, mapping, path);
                break;
            case ("array", Sequence { Count: > 0 } sequence):
                Add(schema.GetProperty("items"), sequence[0], path + "[]");
                break;
            case ("string", Scalar { Kind: ScalarKind.Text } text):
                scalars.TryAdd(path, (schema, new(StringComparer.Ordinal)));
                scalars[path].Texts.Add(text.Text);
                break;
            case ("boolean", Scalar { Kind: ScalarKind.Plain, Text: "true" }):
            case ("integer", Scalar { Kind: ScalarKind.Plain, Text: "1" }):
            case ("any", _):
                break;
            default:
                differences.Add($"{path}: the schema has {TypeOf(schema)}, the model {node.GetType().Name} '{node}'");
                break;
        }
    }

    // A type left out, or text and number at once, accepts whatever the model has. Kinds of Kubernetes itself allow null
    // beside the type.
    private static string TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return "any";
        }

        string[] types = type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [.. Strings(schema, "type")];
        return types.Where(name => !string.Equals(name, "null", StringComparison.Ordinal)).ToArray() is [var only] ? only : "any";
    }

    private static IEnumerable<string> Strings(JsonElement schema, string property) =>
        schema.TryGetProperty(property, out var array) ? array.EnumerateArray().Select(e => e.GetString()!) : [];

    private void CompareMembers(JsonElement schema, Mapping mapping, string path)
    {
        if (!schema.TryGetProperty("properties", out var fields))
        {
            return;
        }

        foreach (var field in fields.EnumerateObject())
        {
            if (mapping.ContainsKey(field.Name))
            {
                Add(field.Value, mapping[field.Name], $"{path}.{field.Name}");
            }
            else
            {
                differences.Add($"{path}.{field.Name}: no member");
            }
        }

        foreach (var (key, _) in mapping.Where(member => !fields.TryGetProperty(member.Key, out _)))
        {
            differences.Add($"{path}.{key}: not in the schema");
        }

        CompareSets(Strings(schema, "required"), mapping.RequiredFields.ToArray(), $"{path}: required");
    }

    private void CompareTexts(JsonElement schema, HashSet<string> texts, string path)
    {
        if (schema.TryGetProperty("enum", out var choices))
        {
            // A single value is no choice (apiVersion and kind of an input provider): the model has it as text.
            if (choices.GetArrayLength() == 1 && texts.Count == 1)
            {
                return;
            }

            CompareSets(Strings(schema, "enum"), texts, $"{path}: enumeration");
        }
        else if (texts.Count > 1 && !path.EndsWith(LabelOperator, StringComparison.Ordinal))
        {
            differences.Add($"{path}: the model has an enumeration ({string.Join(", ", texts)}), the schema any text");
        }
    }

    private void CompareSets(IEnumerable<string> schema, IEnumerable<string> model, string what)
    {
        var expected = string.Join(", ", schema.Order(StringComparer.Ordinal));
        var actual = string.Join(", ", model.Order(StringComparer.Ordinal));
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            differences.Add($"{what}: the schema has [{expected}], the model [{actual}]");
        }
    }
}
