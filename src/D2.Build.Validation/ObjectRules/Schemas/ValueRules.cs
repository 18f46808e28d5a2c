using System.Globalization;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B9140: a value is one that its schema accepts.</summary>
internal static class ValueRules
{
    public static void Check(ref ObjectWalk walk, ValueSchema schema, Node value)
    {
        switch (value)
        {
            case Scalar scalar when scalar.Kind != ScalarKind.Null && !Placeholders.AreIn(scalar.Text):
                Report(ref walk, scalar, ScalarProblem(schema, scalar));
                break;
            case Sequence sequence:
                Report(ref walk, null, TypeProblem(schema, "array", "a list") ?? Problem(schema.Items.Broken(sequence.Count), "items"));
                CheckItems(ref walk, schema.Item, sequence);
                break;
            case Mapping mapping:
                Report(ref walk, null, TypeProblem(schema, "object", "a mapping") ?? Problem(schema.Fields.Broken(CountOf(mapping)), "fields"));
                CheckValues(ref walk, schema.Value, mapping);
                break;
        }
    }

    private static void CheckItems(ref ObjectWalk walk, ValueSchema? schema, Sequence items)
    {
        for (var i = 0; schema is not null && i < items.Count; i++)
        {
            walk.Path.Enter(i);
            Check(ref walk, schema, items[i]);
            walk.Path.Leave();
        }
    }

    private static void CheckValues(ref ObjectWalk walk, ValueSchema? schema, Mapping values)
    {
        for (var i = 0; schema is not null && i < values.Count; i++)
        {
            if (values.ValueAt(i).IsPresent)
            {
                walk.Path.Enter(values.KeyAt(i));
                Check(ref walk, schema, values.ValueAt(i));
                walk.Path.Leave();
            }
        }
    }

    // Count has members that were only read, too.
    private static int CountOf(Mapping mapping)
    {
        var count = 0;
        for (var i = 0; i < mapping.Count; i++)
        {
            count += mapping.ValueAt(i).IsPresent ? 1 : 0;
        }

        return count;
    }

    private static void Report(ref ObjectWalk walk, Scalar? scalar, string? problem)
    {
        if (problem is not null)
        {
            walk.Report(new(Codes.SchemaViolation, problem), scalar?.Text);
        }
    }

    private static string? ScalarProblem(ValueSchema schema, Scalar scalar)
    {
        var type = TypeOf(scalar);
        if (TypeProblem(schema, type, $"the {type} '{scalar.Text}'") is { } problem)
        {
            return problem;
        }

        return type switch
        {
            "string" => TextProblem(schema, scalar.Text),
            "integer" or "number" => Problem(schema.Number.Broken(double.Parse(scalar.Text, CultureInfo.InvariantCulture)), "", $"It is {scalar.Text} and has to be "),
            _ => null,
        };
    }

    private static string? TextProblem(ValueSchema schema, string text) =>
        schema.Allowed is { } allowed && !allowed.Contains(text, StringComparer.Ordinal)
            ? $"'{text}' is not among the values of the schema: {string.Join(", ", allowed)}."
        : schema.Pattern is { } pattern && !pattern.Matches(text) ? $"'{text}' does not match the schema's pattern {pattern.Text}."
        : Problem(schema.Length.Broken(new StringInfo(text).LengthInTextElements), "characters");

    private static string? TypeProblem(ValueSchema schema, string type, string words)
    {
        var accepts = schema.Types is not { Count: > 0 } types
            || types.Contains(type, StringComparer.Ordinal)
            || (type is "integer" && types.Contains("number", StringComparer.Ordinal));
        return accepts ? null : $"It is {words}, and the schema asks for {string.Join(" or ", schema.Types!)}.";
    }

    private static string? Problem(string? broken, string unit, string words = "It has to have ") =>
        broken is null ? null : $"{words}{broken} {unit}".TrimEnd() + ", as the schema says.";

    private static string TypeOf(Scalar scalar) => scalar switch
    {
        { Kind: ScalarKind.Text } => "string",
        { Text: "true" or "false" } => "boolean",
        _ when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "integer",
        _ when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "number",
        _ => "string",
    };
}
