using System.Globalization;

namespace D2.Build.Rules;

/// <summary>Repetitions in braces: <c>{3}</c>, <c>{3,}</c>, <c>{3,5}</c>. Other braces are literal.</summary>
internal static class RegexCount
{
    private const int TooMany = 100_000;

    public static bool TryRead(string pattern, int start, out int end, out int least, out int most)
    {
        (end, least, most) = (start, 0, 0);
        if (start >= pattern.Length || pattern[start] != '{')
        {
            return false;
        }

        var at = start + 1;
        if (!ReadNumber(pattern, ref at, out least))
        {
            return false;
        }

        most = least;
        if (at < pattern.Length && pattern[at] == ',')
        {
            at++;
            if (!ReadNumber(pattern, ref at, out most))
            {
                most = -1;
            }
        }

        end = at + 1;
        return at < pattern.Length && pattern[at] == '}';
    }

    private static bool ReadNumber(string pattern, ref int at, out int number)
    {
        var start = at;
        while (at < pattern.Length && pattern[at] is >= '0' and <= '9')
        {
            at++;
        }

        number = at - start is > 0 and < 6 ? int.Parse(pattern.Substring(start, at - start), CultureInfo.InvariantCulture) : TooMany;
        return at > start;
    }
}
