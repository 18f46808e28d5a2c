using System.Globalization;
using System.Text;

namespace D2.Build.Rules;

/// <summary>Durations in words, in days and in weeks, and hours where only minutes are accepted.</summary>
internal static class DurationCorrections
{
    private const int MostDigits = 6;
    private const int HoursOfDay = 24;
    private const int DaysOfWeek = 7;

    /// <summary>The duration as Flux reads it; null where it is not certain which one is meant.</summary>
    public static string? Duration(string text) => Durations.Check(text) is null ? WithoutHours(text) : Written(text);

    private static string? WithoutHours(string text) => Durations.Parse(text) is not { } length ? null
        : length.Seconds == 0 && length.Milliseconds == 0 ? $"{Number(length.TotalMinutes)}m"
        : length.Milliseconds == 0 ? $"{Number(length.TotalSeconds)}s" : null;

    private static string? Written(string text)
    {
        var right = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var number = Take(text, ref at, char.IsDigit);
            Take(text, ref at, char.IsWhiteSpace);
            var unit = Take(text, ref at, char.IsLetter);
            Take(text, ref at, c => c is ',' || char.IsWhiteSpace(c));
            if (number.Length is 0 or > MostDigits || Part(int.Parse(number, CultureInfo.InvariantCulture), unit) is not { } part)
            {
                return null;
            }

            right.Append(part);
        }

        return Durations.Check(right.ToString()) is null ? right.ToString() : null;
    }

    // A single letter in upper case may be anything.
    private static string? Part(int number, string unit) => (unit.Length == 1 ? unit : unit.ToLowerInvariant()) switch
    {
        "ms" or "millisecond" or "milliseconds" => $"{Number(number)}ms",
        "s" or "sec" or "secs" or "second" or "seconds" => $"{Number(number)}s",
        "m" or "min" or "mins" or "minute" or "minutes" => $"{Number(number)}m",
        "h" or "hr" or "hrs" or "hour" or "hours" => $"{Number(number)}h",
        "d" or "day" or "days" => $"{Number(number * HoursOfDay)}h",
        "w" or "week" or "weeks" => $"{Number(number * HoursOfDay * DaysOfWeek)}h",
        _ => null,
    };

    private static string Take(string text, ref int at, Func<char, bool> isPart)
    {
        var start = at;
        while (at < text.Length && isPart(text[at]))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
