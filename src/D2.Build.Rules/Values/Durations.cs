using System.Globalization;

namespace D2.Build.Rules;

/// <summary>The durations that Flux accepts.</summary>
public static class Durations
{
    private const int LongestSensible = 40;

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

    /// <summary>The length of a duration.</summary>
    /// <param name="text">The duration.</param>
    /// <returns>The length; null for a text that is none, or one too long to matter.</returns>
    public static TimeSpan? Parse(string text)
    {
        if (!IsDuration(text) || text.Length > LongestSensible)
        {
            return null;
        }

        var (at, seconds) = (0, 0.0);
        while (at < text.Length)
        {
            var start = at;
            SkipNumber(text, ref at);
            var number = double.Parse(text.Substring(start, at - start), CultureInfo.InvariantCulture);
            start = at;
            SkipUnit(text, ref at);
            seconds += number * SecondsOf(text.Substring(start, at - start));
        }

        return seconds < TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>A length as it is written in manifests, such as <c>1h30m</c>.</summary>
    /// <param name="length">The length; what is less than a second is left out.</param>
    public static string Text(TimeSpan length)
    {
        var parts = new[] { ((long)length.TotalHours, "h"), (length.Minutes, "m"), (length.Seconds, "s") }.Where(part => part.Item1 != 0);
        var text = string.Concat(parts.Select(part => part.Item1.ToString(CultureInfo.InvariantCulture) + part.Item2));
        return text.Length == 0 ? "0s" : text;
    }

    private static double SecondsOf(string unit) => unit switch { "h" => 3600, "m" => 60, "s" => 1, _ => 0.001 };

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
