using System.Text.RegularExpressions;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A regular expression of a schema, which the API server runs with Go's engine.</summary>
internal sealed class SchemaPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    // What Go reads otherwise than .NET does, or .NET not at all: such a pattern is left to the API server.
    private static readonly string[] Foreign = ["[[:", "[:^", "\\Q", "\\C", "\\z", "\\pN", "\\pL", "\\x{", "(?P<", "(?U", "(?s", "(?m"];

    private readonly Regex regex;

    private SchemaPattern(string text, Regex regex)
    {
        Text = text;
        this.regex = regex;
    }

    public string Text { get; }

    /// <summary>The pattern; null where it cannot be run here as it is there.</summary>
    public static SchemaPattern? Of(string pattern)
    {
        if (RegexPatterns.Check(pattern) is not null || Array.Exists(Foreign, part => pattern.Contains(part, StringComparison.Ordinal)))
        {
            return null;
        }

        try
        {
            // In time in proportion to the text, whatever the pattern is.
            return new(pattern, new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Timeout));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public bool Matches(string text) => regex.IsMatch(text);
}
