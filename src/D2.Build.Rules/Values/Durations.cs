namespace D2.Build.Rules;

/// <summary>The durations that Flux accepts.</summary>
public static class Durations
{
    /// <summary>Checks a duration: numbers, each with the unit ms, s, m or h.</summary>
    /// <param name="text">The duration.</param>
    /// <returns>What is wrong with it; null for a good duration.</returns>
    public static Violation? Check(string text) => IsDuration(text)
        ? null
        : Refuse(text, "numbers with the units ms, s, m and h, such as 1h30m");

    /// <summary>Checks a timeout, where the CRDs refuse hours: numbers, each with the unit ms, s or m.</summary>
    /// <param name="text">The duration.</param>
    /// <returns>What is wrong with it; null for a good duration.</returns>
    public static Violation? CheckShort(string text) => IsDuration(text) && text.IndexOf('h') < 0
        ? null
        : Refuse(text, "numbers with the units ms, s and m, without hours, such as 90s");

    private static bool IsDuration(string text)
    {
        var at = 0;
        do
        {
            if (!SkipNumber(text, ref at) || !SkipUnit(text, ref at))
            {
                return false;
            }
        }
        while (at < text.Length);

        return true;
    }

    private static bool SkipNumber(string text, ref int at)
    {
        if (!SkipDigits(text, ref at))
        {
            return false;
        }

        if (at == text.Length || text[at] != '.')
        {
            return true;
        }

        at++;
        return SkipDigits(text, ref at);
    }

    private static bool SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > start;
    }

    private static bool SkipUnit(string text, ref int at)
    {
        if (at == text.Length || text[at] is not ('s' or 'm' or 'h'))
        {
            return false;
        }

        at += text[at] == 'm' && at + 1 < text.Length && text[at + 1] == 's' ? 2 : 1;
        return true;
    }

    private static Violation Refuse(string text, string accepted) =>
        new(Codes.InvalidDuration, $"'{text}' is not a duration that Flux accepts here: {accepted}.");
}
