using System.Text;

namespace D2.Build.Rules;

/// <summary>
/// Texts that kustomize-controller substitutes, read the way it reads them: <c>${NAME}</c> with its operators is replaced,
/// <c>$$</c> becomes <c>$</c>, every other <c>$</c> stays.
/// </summary>
public static class Substitutions
{
    /// <summary>Finds the variables of a text and what is wrong with it. Takes time in proportion to the text's length.</summary>
    /// <param name="text">Any text.</param>
    public static SubstitutionScan Scan(string text)
    {
        var next = text.IndexOf('$');
        if (next < 0)
        {
            return SubstitutionScan.Nothing;
        }

        var references = new List<VariableReference>();
        var problems = new List<Violation>();
        while (next >= 0)
        {
            var end = EndOfDollars(text, next);
            next = end < text.Length && text[end] == '{'
                ? Expression(text, end - 1, (end - next) % 2 == 1, references, problems)
                : Dollars(end, end - next, problems);
            next = next < 0 || next >= text.Length ? -1 : text.IndexOf('$', next);
        }

        AddSurprises(text, references, problems);
        return new(references, problems);
    }

    /// <summary>The text with the variables filled in that are known. Others stay, and so does what an operator makes of a value.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="values">The variables by their names.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder();
        var end = 0;
        foreach (var reference in Scan(text).References)
        {
            // What is nested in another one comes behind it, and is replaced with it or not at all.
            if (reference.Position >= end && values.TryGetValue(reference.Name, out var value)
                && (reference.Operator.Length == 0 || (reference.IsOptional && value.Length > 0)))
            {
                filled.Append(text, end, reference.Position - end).Append(value);
                end = reference.Position + reference.Length;
            }
        }

        return end == 0 ? text : filled.Append(text, end, text.Length - end).ToString();
    }

    private static int EndOfDollars(string text, int start)
    {
        while (start < text.Length && text[start] == '$')
        {
            start++;
        }

        return start;
    }

    /// <returns>Where to go on; -1 where Flux gives up on the text.</returns>
    private static int Expression(
        string text, int dollar, bool isOpen, List<VariableReference> references, List<Violation> problems)
    {
        if (!isOpen)
        {
            // $${ is how a text says ${.
            return dollar + 2;
        }

        var reader = new ExpressionReader(text, references);
        if (reader.Read(dollar))
        {
            return reader.Position;
        }

        problems.Add(SubstitutionProblems.Malformed(text, dollar, reader.Reason));
        return -1;
    }

    private static int Dollars(int end, int count, List<Violation> problems)
    {
        // Four, six, … are somebody's doubling of two, three, …
        if ((count == 2 || count % 2 == 1) && count > 1 && !problems.Exists(p => p.Code == Codes.CollapsedDollars))
        {
            problems.Add(SubstitutionProblems.Collapsed);
        }

        return end;
    }

    private static void AddSurprises(string text, List<VariableReference> references, List<Violation> problems)
    {
        foreach (var reference in references)
        {
            if (reference.Operator is ":?" or ":+")
            {
                problems.Add(SubstitutionProblems.Surprising(text, reference));
            }
        }
    }
}
