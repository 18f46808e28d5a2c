namespace D2.Build.Rules;

/// <summary>
/// Ranges of semantic versions as Flux reads them: comparisons separated by spaces or commas all hold, those on the two
/// sides of <c>||</c> need not.
/// </summary>
public static class SemverRanges
{
    /// <summary>Checks a range, such as <c>&gt;=1.2.0 &lt;2.0.0</c>, <c>1.x</c>, <c>~1.4</c> or <c>1.2 - 1.4</c>.</summary>
    /// <param name="range">The range.</param>
    /// <returns>What is wrong with it; null for a good range.</returns>
    public static Violation? Check(string range)
    {
        var reader = new SemverReader(range);
        return reader.ReadRange() ? null : new(
            Codes.InvalidSemverRange,
            $"'{range}' is not a range of versions that Flux accepts: {reader.Reason}. Write such as '>=1.2.0 <2.0.0', '~1.4' or '1.x'.");
    }
}
