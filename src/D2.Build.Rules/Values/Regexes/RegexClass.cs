namespace D2.Build.Rules;

/// <summary>Sets of characters in brackets.</summary>
internal static class RegexClass
{
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word", "xdigit",
    };

    public static RegexPart Read(string pattern, int open)
    {
        var at = open + 1;
        at += at < pattern.Length && pattern[at] == '^' ? 1 : 0;
        var isFirst = true;
        while (at < pattern.Length && (pattern[at] != ']' || isFirst))
        {
            isFirst = false;
            var part = ReadItem(pattern, at);
            if (part.Reason is not null)
            {
                return part;
            }

            at = part.End;
        }

        return at < pattern.Length ? new(at + 1) : new(open, "'[' is not closed");
    }

    private static RegexPart ReadItem(string pattern, int at)
    {
        if (Named(pattern, at) is { } named)
        {
            return named;
        }

        if (Placeholders.EndOf(pattern, at) is var end && end > at)
        {
            return new(end);
        }

        var low = ReadOne(pattern, at);
        var isRange = low is { Reason: null, Rune: >= 0 }
            && low.End + 1 < pattern.Length && pattern[low.End] == '-' && pattern[low.End + 1] != ']';
        if (!isRange)
        {
            return low;
        }

        var high = ReadOne(pattern, low.End + 1);
        return high switch
        {
            { Reason: not null } => high,
            { Rune: < 0 } => new(at, "a range of characters ends with a single one"),
            _ when high.Rune < low.Rune => new(at, $"the range '{pattern.Substring(at, high.End - at)}' ends before it begins"),
            _ => high,
        };

        static RegexPart? Named(string pattern, int at)
        {
            if (at + 1 >= pattern.Length || pattern[at] != '[' || pattern[at + 1] != ':')
            {
                return null;
            }

            var close = pattern.IndexOf(":]", at + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                return null;
            }

            var name = pattern.Substring(at + 2, close - at - 2).TrimStart('^');
            return RegexClass.Named.Contains(name) ? new(close + 2) : new(at, $"there is no set of characters [:{name}:]");
        }
    }

    private static RegexPart ReadOne(string pattern, int at)
    {
        if (pattern[at] == '\\')
        {
            return RegexEscape.Read(pattern, at, inClass: true);
        }

        return char.IsSurrogatePair(pattern, at) ? new(at + 2, Rune: char.ConvertToUtf32(pattern, at)) : new(at + 1, Rune: pattern[at]);
    }
}
