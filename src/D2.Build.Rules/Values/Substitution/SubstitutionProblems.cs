namespace D2.Build.Rules;

/// <summary>The sentences about <c>${…}</c>.</summary>
internal static class SubstitutionProblems
{
    private const int LongestExcerpt = 40;

    /// <summary>D2B2005.</summary>
    public static Violation Collapsed { get; } = new(
        Codes.CollapsedDollars,
        "'$$' becomes a single '$' when variables are replaced. Write '$$$$' to keep both; a single '$' needs no doubling unless '{' follows.");

    /// <summary>D2B2002.</summary>
    public static Violation Malformed(string text, int start, string reason) => new(
        Codes.MalformedSubstitution,
        $"Flux cannot read '{Excerpt(text, start)}': {reason}. If it is not meant for Flux, write '$${{' for '${{'.");

    /// <summary>D2B2004.</summary>
    public static Violation Surprising(string text, VariableReference reference) => new(
        Codes.SurprisingOperator,
        $"In '{Excerpt(text, reference.Position)}' Flux treats '{reference.Operator}' like ':-': what follows stands in where "
        + $"'{reference.Name}' is empty or missing. Write ':-' if that is meant; there is no operator for anything else.");

    private static string Excerpt(string text, int start)
    {
        var end = text.IndexOfAny(['}', '\n'], start);
        var length = (end < 0 ? text.Length : text[end] == '}' ? end + 1 : end) - start;
        return length <= LongestExcerpt ? text.Substring(start, length) : text.Substring(start, LongestExcerpt) + "…";
    }
}
