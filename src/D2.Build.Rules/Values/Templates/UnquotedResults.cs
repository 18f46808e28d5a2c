namespace D2.Build.Rules;

/// <summary>D2B3009 in the same words while it is typed and when the model is checked, and its correction.</summary>
public static class UnquotedResults
{
    /// <summary>What is to be said of a result that may not stay text.</summary>
    /// <param name="example">The rest of a clause with an example, such as <c>, where it is 'true'</c>; may be empty.</param>
    public static Violation Of(string example) => new(
        Codes.UnquotedResult,
        $"The result is pasted into YAML without quotes{example}, and may not stay text there. End the expression with '| quote'.");

    /// <summary>Whether a text is one expression and nothing else, which ends with a function that gives bare text.</summary>
    /// <param name="text">The text.</param>
    public static bool IsFunctionAlone(string text) =>
        Templates.Scan(text) is { Problems.Count: 0, Outputs: [{ Start: 0, Function: { } function } only] }
        && only.End == text.Length && Templates.GivesBareText(function);

    /// <summary>The text with its result quoted; null where it is not one expression alone.</summary>
    internal static string? Quote(string text)
    {
        if (!IsFunctionAlone(text))
        {
            return null;
        }

        var end = text.Length - (text.EndsWith("->>", StringComparison.Ordinal) ? 3 : 2);
        var inner = text.Substring(0, end).TrimEnd();
        return $"{inner} | quote {text.Substring(end)}";
    }
}
