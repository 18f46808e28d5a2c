using System.Text.RegularExpressions;

namespace D2.Build.Rules;

/// <summary>Matching with Go's regular expressions, as far as .NET reads them alike.</summary>
public static class GoRegex
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // Long for the usual engine with any expression but a catastrophic one.
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(20);

    // Matches in linear time, as Go does. .NET Standard has no name for it; where it is not known, nothing can be told.
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    /// <summary>Whether an expression without anchors matches a whole text.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it does; null where that cannot be told.</returns>
    public static bool? MatchesWhole(string pattern, string text) => Matches($@"\A(?:{pattern})\z", text);

    /// <summary>Whether an expression matches anywhere in a text.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it does; null where that cannot be told.</returns>
    public static bool? Matches(string pattern, string text)
    {
        if (RegexPatterns.Check(pattern) is not null)
        {
            return null;
        }

        try
        {
            return IsQuickMatch(pattern, text) ?? Regex.IsMatch(text, pattern, NonBacktracking | RegexOptions.CultureInvariant, Limit);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // Both engines give the same answer. The one that always ends takes 50 ms to prepare for its first expression.
    private static bool? IsQuickMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Quick);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
