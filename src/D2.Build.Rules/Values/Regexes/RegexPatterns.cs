namespace D2.Build.Rules;

/// <summary>Regular expressions as Go reads them (RE2): what other engines have on top is refused.</summary>
public static class RegexPatterns
{
    /// <summary>
    /// Checks an expression, without running it and in time in proportion to its length. Inputs and variables in it stand for
    /// literal text.
    /// </summary>
    /// <param name="pattern">The expression.</param>
    /// <returns>What is wrong with it; null for a good expression.</returns>
    public static Violation? Check(string pattern)
    {
        var reader = new RegexReader(pattern);
        return reader.Read() ? null : new(
            Codes.InvalidRegex,
            $"'{pattern}' is not a regular expression that Go accepts: {reader.Reason}, at position {reader.Position + 1}.");
    }
}
