namespace D2.Build.Rules;

/// <summary>The units of an expression that stand for themselves: characters, escapes, quotations, classes, and placeholders.</summary>
internal static class RegexUnits
{
    /// <summary>Where the unit that begins at a position ends: always further on, also in what is no expression.</summary>
    public static int EndOf(string pattern, int at)
    {
        var end = Placeholders.EndOf(pattern, at);
        if (end > at)
        {
            return end;
        }

        end = pattern[at] switch
        {
            '\\' => RegexEscape.Read(pattern, at, inClass: false).End,
            '[' => RegexClass.Read(pattern, at).End,
            _ => at,
        };
        return Math.Max(end, at + 1);
    }
}
