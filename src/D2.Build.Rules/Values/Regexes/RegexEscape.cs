using System.Globalization;

namespace D2.Build.Rules;

/// <summary>What a backslash begins.</summary>
internal static class RegexEscape
{
    private const string Sets = "dDsSwW";
    private const string Positions = "AbBz";
    private const string Controls = "aftnrv";
    private const int HighestRune = 0x10FFFF;

    public static RegexPart Read(string pattern, int at, bool inClass)
    {
        if (at + 1 >= pattern.Length)
        {
            return new(at, "a backslash stands at its end");
        }

        var c = pattern[at + 1];
        return c switch
        {
            'Q' when !inClass => new(EndOfQuote(pattern, at + 2)),
            'p' or 'P' => Property(pattern, at),
            'x' => Hexadecimal(pattern, at),
            '0' => new(at + 2, Rune: 0),
            >= '1' and <= '9' => Octal(pattern, at),
            'k' or 'g' => new(at, "it has no references to groups"),
            'Z' or 'G' or 'K' or 'R' or 'X' or 'h' or 'H' or 'N' or 'u' or 'c' or 'e' =>
                new(at, $"it has no '\\{c}'{(c == 'Z' ? "; the end of the text is '\\z'" : "")}"),
            _ when Sets.IndexOf(c) >= 0 => new(at + 2),
            _ when !inClass && Positions.IndexOf(c) >= 0 => new(at + 2),
            _ when Controls.IndexOf(c) >= 0 || (c < 0x80 && !char.IsLetterOrDigit(c)) => new(at + 2, Rune: c),
            _ => new(at, $"it has no '\\{c}'"),
        };
    }

    private static int EndOfQuote(string pattern, int start) =>
        pattern.IndexOf(@"\E", start, StringComparison.Ordinal) is var end && end < 0 ? pattern.Length : end + 2;

    private static RegexPart Property(string pattern, int at)
    {
        var start = at + 2;
        if (start >= pattern.Length)
        {
            return new(at, $"the name of a set of characters follows '\\{pattern[at + 1]}'");
        }

        var close = pattern[start] == '{' ? pattern.IndexOf('}', start) : start;
        if (close < 0)
        {
            return new(at, "'{' is not closed");
        }

        var name = pattern[start] == '{' ? pattern.Substring(start + 1, close - start - 1).TrimStart('^') : pattern[start].ToString();
        return name.Length > 0 && name.All(c => char.IsLetter(c) || c == '_')
            ? new(close + 1)
            : new(at, $"there is no set of characters '{name}'");
    }

    private static RegexPart Hexadecimal(string pattern, int at)
    {
        var start = at + 2;
        var isBraced = start < pattern.Length && pattern[start] == '{';
        var close = isBraced ? pattern.IndexOf('}', start) : start + 2;
        if (close < 0 || close > pattern.Length)
        {
            return new(at, @"'\x' is followed by two hexadecimal digits, or more in braces");
        }

        var digits = isBraced ? pattern.Substring(start + 1, close - start - 1) : pattern.Substring(start, 2);
        return digits.Length is > 0 and <= 8
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rune) && rune is >= 0 and <= HighestRune
                ? new(isBraced ? close + 1 : close, Rune: rune)
                : new(at, @"'\x' is followed by two hexadecimal digits, or more in braces");
    }

    // \123 is octal; a digit alone would be a reference to a group.
    private static RegexPart Octal(string pattern, int at)
    {
        var isOctal = pattern[at + 1] <= '7' && at + 2 < pattern.Length && pattern[at + 2] is >= '0' and <= '7';
        if (!isOctal)
        {
            return new(at, $"it has no references to groups such as '\\{pattern[at + 1]}'");
        }

        var end = at + 2;
        var rune = pattern[at + 1] - '0';
        while (end < pattern.Length && end < at + 4 && pattern[end] is >= '0' and <= '7')
        {
            rune = (rune * 8) + pattern[end++] - '0';
        }

        return new(end, Rune: rune);
    }
}
