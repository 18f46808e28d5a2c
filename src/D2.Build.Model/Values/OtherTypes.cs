using System.Buffers;

namespace D2.Build;

/// <summary>Texts that some YAML reader takes for a null, boolean, number, date or merge when they are not quoted.</summary>
internal static class OtherTypes
{
    private const int LongestWord = 5;

    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789.,_+-:eExXoO");

    /// <summary>Whether the text is one of them in YAML 1.1, in YAML 1.2, or to a widespread reader that follows neither.</summary>
    /// <param name="text">Not empty.</param>
    public static bool Include(ReadOnlySpan<char> text) => text[0] switch
    {
        (>= '0' and <= '9') or '+' or '-' or '.' => IsNumber(text) || IsDate(text),
        _ => text.Length <= LongestWord && IsWord(text),
    };

    /// <summary>
    /// Whether a text with placeholders can become one of them: around the placeholders is nothing, or only what numbers and
    /// dates are made of.
    /// </summary>
    /// <param name="outside">The text without its placeholders.</param>
    public static bool CanBe(ReadOnlySpan<char> outside) => !outside.ContainsAnyExcept(Numeric);

    // In every mix of cases, as readers differ in which they accept.
    private static bool IsWord(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return lower[..text.ToLowerInvariant(lower)] is
            "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null" or "~" or "<<" or "=";
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var number = text[0] is '+' or '-' ? text[1..] : text;
        return IsDecimal(number)
            || IsSexagesimal(number)
            || IsPrefixed(number)
            || number.Equals(".inf", StringComparison.OrdinalIgnoreCase)
            || number.Equals(".nan", StringComparison.OrdinalIgnoreCase);
    }

    // Digits may be grouped: 1_000 is a number to YAML 1.1 and to Go, 1,000 to Ruby. 0755 is octal to some, decimal to others.
    private static bool IsDecimal(ReadOnlySpan<char> number)
    {
        var rest = number.TrimStart("0123456789_,");
        var whole = number[..^rest.Length];
        var hasDot = rest.StartsWith('.');
        if (hasDot)
        {
            rest = rest[1..].TrimStart("0123456789_");
        }

        if (!hasDot && !whole.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        if (rest.Length > 1 && rest[0] is 'e' or 'E')
        {
            rest = rest[1] is '+' or '-' ? rest[2..] : rest[1..];
            return rest.Length > 0 && rest.TrimStart("0123456789_").IsEmpty;
        }

        return rest.IsEmpty;
    }

    // Base 60, as in 1:30 or 190:20:30.15.
    private static bool IsSexagesimal(ReadOnlySpan<char> number) =>
        number.Length > 0 && char.IsAsciiDigit(number[0]) && number.Contains(':') && number.TrimStart("0123456789_:.").IsEmpty;

    private static bool IsPrefixed(ReadOnlySpan<char> number)
    {
        if (number.Length < 3 || number[0] != '0')
        {
            return false;
        }

        var digits = number[1] switch
        {
            'x' or 'X' => "0123456789abcdefABCDEF_",
            'o' or 'O' => "01234567_",
            'b' or 'B' => "01_",
            _ => "",
        };
        return number[2..].TrimStart(digits).IsEmpty && digits.Length > 0;
    }

    // 2026-01-02 and everything that begins with it and goes on with a time.
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        var rest = text;
        return Digits(ref rest, 4, 4) && Dash(ref rest) && Digits(ref rest, 1, 2) && Dash(ref rest) && Digits(ref rest, 1, 2)
            && (rest.IsEmpty || rest[0] is 'T' or 't' or ' ');
    }

    private static bool Digits(ref ReadOnlySpan<char> rest, int least, int most)
    {
        var count = 0;
        while (count < rest.Length && count < most && char.IsAsciiDigit(rest[count]))
        {
            count++;
        }

        rest = rest[count..];
        return count >= least;
    }

    private static bool Dash(ref ReadOnlySpan<char> rest)
    {
        var found = rest.StartsWith('-');
        rest = found ? rest[1..] : rest;
        return found;
    }
}
