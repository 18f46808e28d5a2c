namespace D2.Build.Rules;

/// <summary>The values of variables, which are pasted into YAML as they are.</summary>
public static class VariableValues
{
    private const string Indicators = "*&!|>@%`#,]}";

    /// <summary>Checks a value. Whole quoted strings and flow collections are meant as YAML and pass.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>What is wrong with it; null for a good value.</returns>
    public static Violation? Check(string name, string value) => Reason(value) is { } reason
        ? new(Codes.UnsafeVariableValue, $"The value of '{name}' is pasted into YAML as it is, and {reason}.")
        : null;

    private static string? Reason(string value)
    {
        if (value.TrimEnd('\n').IndexOf('\n') >= 0)
        {
            return "Flux joins its lines without anything between them. Use a value of one line";
        }

        if (value.Length == 0 || IsYaml(value))
        {
            return null;
        }

        if (value.IndexOf(": ", StringComparison.Ordinal) >= 0 || value.TrimEnd('\n').EndsWith(":", StringComparison.Ordinal))
        {
            return "its colon makes it a mapping. Put quotes into the value, or the part before the colon into the text that uses it";
        }

        return value.IndexOf(" #", StringComparison.Ordinal) >= 0
            ? "what follows ' #' becomes a comment. Put quotes into the value, or leave the comment out"
            : Beginning(value);
    }

    private static string? Beginning(string value) =>
        Indicators.IndexOf(value[0]) >= 0 || IsQuoteOrBracket(value[0]) || (value[0] is '-' or '?' or ':' && (value.Length == 1 || value[1] == ' '))
            ? $"'{value[0]}' at its beginning is YAML syntax. Put quotes into the value, or the character into the text that uses it"
            : null;

    // A single quote character is what fleets paste around other variables.
    private static bool IsYaml(string value) => value[0] switch
    {
        '"' or '\'' => value[value.Length - 1] == value[0],
        '[' => value[value.Length - 1] == ']',
        '{' => value[value.Length - 1] == '}',
        _ => false,
    };

    private static bool IsQuoteOrBracket(char c) => c is '"' or '\'' or '[' or '{';
}
