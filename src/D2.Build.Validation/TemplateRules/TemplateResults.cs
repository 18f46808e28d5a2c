using System.Text;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3009, D2B3010 and D2B3015: what a template writes into a field of text stays the text it was meant to be.</summary>
internal static class TemplateResults
{
    private const string Indicators = "*&!|>@%`#,]}[{\"'";

    public static void Check(ref ObjectWalk walk, InputSets sets, TemplateScan scan, string text)
    {
        CheckSlug(ref walk, sets, scan, text);
        var values = Known(sets, scan, text);
        if (Broken(scan, text, values) is { } broken)
        {
            walk.Report(
                new(
                    Codes.UnsafeInput,
                    $"An input makes '{broken}' of it, which is something else in YAML. Pass the input through '| quote', or change the value."),
                text);
        }
        else if (IsRetyped(sets, scan, text, values, out var example))
        {
            walk.Report(UnquotedResults.Of(example), text);
        }
    }

    private static void CheckSlug(ref ObjectWalk walk, InputSets sets, TemplateScan scan, string text)
    {
        var isName = walk.Path.Is("metadata", "name") || walk.Path.Is("metadata", "namespace");
        if (isName && scan.Outputs.Any(output => string.Equals(output.Function, "slugify", StringComparison.Ordinal))
            && !AllValues(sets, scan, value => !value.Contains('_', StringComparison.Ordinal) && !Placeholders.AreIn(value)))
        {
            walk.Report(
                new(
                    Codes.SlugAsName,
                    "slugify keeps underscores, which the API server refuses in a name. Write 'slugify | replace \"_\" \"-\"'."),
                text);
        }
    }

    /// <summary>What the text becomes for each set of inputs; null where that is not known.</summary>
    private static string[]? Known(InputSets sets, TemplateScan scan, string text)
    {
        if (sets.AreOpen || sets.Count == 0 || scan.Outputs.Any(output => output.Input is null))
        {
            return null;
        }

        var results = new List<string>();
        for (var i = 0; i < sets.Count && Fill(sets, i, scan, text) is { } result; i++)
        {
            results.Add(result);
        }

        return results.Count == sets.Count ? [.. results] : null;
    }

    private static string? Fill(InputSets sets, int index, TemplateScan scan, string text)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var output in scan.Outputs)
        {
            if (sets.ValueOf(index, output.Input!) is not Scalar { Kind: not ScalarKind.Null } value || Placeholders.AreIn(value.Text))
            {
                return null;
            }

            result.Append(text, at, output.Start - at).Append(value.Text);
            at = output.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    // Where the text itself makes the writer quote it, values are inside of quotes.
    private static string? Broken(TemplateScan scan, string text, string[]? values) =>
        values is null || IsQuotedAnyway(scan, text) ? null : Array.Find(values, IsBroken);

    private static bool IsQuotedAnyway(TemplateScan scan, string text)
    {
        var outside = Outside(scan, text);
        return IsBroken(outside.TrimEnd()) || (scan.Outputs is [{ Start: > 0 }, ..] && Indicators.Contains(text[0], StringComparison.Ordinal));
    }

    private static bool IsBroken(string value) =>
        value.Contains('\n', StringComparison.Ordinal)
        || value.Contains(": ", StringComparison.Ordinal)
        || value.Contains(" #", StringComparison.Ordinal)
        || value.EndsWith(':')
        || (value.Length > 0 && Indicators.Contains(value[0], StringComparison.Ordinal))
        || value.StartsWith("- ", StringComparison.Ordinal);

    private static bool IsRetyped(InputSets sets, TemplateScan scan, string text, string[]? values, out string example)
    {
        example = "";
        if (!OtherTypes.CanBe(Outside(scan, text)) || !scan.Outputs.All(IsBare) || scan.Outputs.Count == 0)
        {
            return false;
        }

        if (values is null)
        {
            return !AllValues(sets, scan, SafeText.StaysText);
        }

        var other = Array.Find(values, value => value.Length == 0 || OtherTypes.Include(value));
        example = other is null ? "" : $", where it is '{other}'";
        return other is not null;
    }

    private static bool IsBare(TemplateOutput output) => output.Function is null || Templates.GivesBareText(output.Function);

    private static string Outside(TemplateScan scan, string text)
    {
        var outside = new StringBuilder();
        var at = 0;
        foreach (var output in scan.Outputs)
        {
            outside.Append(text, at, output.Start - at);
            at = output.End;
        }

        return outside.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Whether all inputs of the text are known, and each value passes.</summary>
    private static bool AllValues(InputSets sets, TemplateScan scan, Func<string, bool> passes)
    {
        if (sets.AreOpen || sets.Count == 0 || scan.Inputs.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < sets.Count; i++)
        {
            foreach (var input in scan.Inputs)
            {
                if (sets.ValueOf(i, input.Name) is not Scalar value || !passes(value.Text))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
