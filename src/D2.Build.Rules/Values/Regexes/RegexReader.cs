namespace D2.Build.Rules;

/// <summary>Reads a regular expression by the grammar of RE2, one pass over its text. A good one costs no allocation.</summary>
internal struct RegexReader(string pattern)
{
    // Go counts 1000 repetitions within each other as too many.
    private const int MostRepetitions = 1000;
    private const int DeepestNesting = 200;
    private const char End = '\0';

    private HashSet<string>? names;
    private int at;
    private int depth;
    private int? failedAt;

    /// <summary>Why it cannot be read.</summary>
    public string? Reason { get; private set; }

    /// <summary>Where it cannot be read, from zero.</summary>
    public readonly int Position => failedAt ?? at;

    private readonly char Next => Peek(0);

    public bool Read() => ReadAlternatives(out _) && (at == pattern.Length || Refuse("')' closes no group"));

    private bool ReadAlternatives(out int repetitions)
    {
        repetitions = 1;
        if (++depth > DeepestNesting)
        {
            return Refuse("its groups are nested too deeply");
        }

        do
        {
            if (!ReadSequence(out var inner))
            {
                return false;
            }

            repetitions = Math.Max(repetitions, inner);
        }
        while (Accept('|'));

        depth--;
        return true;
    }

    private bool ReadSequence(out int repetitions)
    {
        repetitions = 1;
        while (at < pattern.Length && Next is not ('|' or ')'))
        {
            if (!ReadAtom(out var inner, out var isFlag) || !ReadRepetition(ref inner, isFlag))
            {
                return false;
            }

            repetitions = Math.Max(repetitions, inner);
        }

        return true;
    }

    private bool ReadAtom(out int repetitions, out bool isFlag)
    {
        repetitions = 1;
        isFlag = false;
        if (Placeholders.EndOf(pattern, at) is var end && end > at)
        {
            at = end;
            return true;
        }

        switch (Next)
        {
            case '(':
                return ReadGroup(out repetitions, out isFlag);
            case '[':
                return Follow(RegexClass.Read(pattern, at));
            case '\\':
                return Follow(RegexEscape.Read(pattern, at, inClass: false));
            case '*' or '+' or '?':
                return Refuse($"'{Next}' repeats nothing");
            default:
                at++;
                return true;
        }
    }

    private bool ReadGroup(out int repetitions, out bool isFlag)
    {
        repetitions = 1;
        isFlag = false;
        var open = at++;
        if (Accept('?') && !ReadGroupStart(open, out isFlag))
        {
            return false;
        }

        return isFlag || (ReadAlternatives(out repetitions) && (Accept(')') || Refuse("the group is not closed", open)));
    }

    private bool ReadGroupStart(int open, out bool isFlag)
    {
        isFlag = false;
        if (Next is '=' or '!' || (Next == '<' && Peek(1) is '=' or '!'))
        {
            return Refuse("it has no lookahead and lookbehind ((?=, (?!, (?<=, (?<!)", open);
        }

        if (Next == '<' || (Next == 'P' && Peek(1) == '<'))
        {
            at += Next == 'P' ? 2 : 1;
            return ReadName(open);
        }

        return Next switch
        {
            'P' => Refuse("it has no references to groups; a named group is written (?P<name>…)", open),
            '>' => Refuse("it has no atomic groups (?>…)", open),
            '#' => Refuse("it has no comments (?#…)", open),
            '(' => Refuse("it has no conditions (?(…)", open),
            _ => ReadFlags(open, out isFlag),
        };
    }

    private bool ReadName(int open)
    {
        var start = at;
        while (Next is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            at++;
        }

        var name = pattern.Substring(start, at - start);
        if (name.Length == 0 || !Accept('>'))
        {
            return Refuse("the name of a group has letters, digits and '_' and ends with '>'", open);
        }

        names ??= new(StringComparer.Ordinal);
        return names.Add(name) || Refuse($"two groups are named '{name}'", open);
    }

    private bool ReadFlags(int open, out bool isFlag)
    {
        var start = at;
        isFlag = false;
        while (Next is 'i' or 'm' or 's' or 'U' || (Next == '-' && pattern.IndexOf('-', start, at - start) < 0))
        {
            at++;
        }

        isFlag = at > start && Next == ')';
        if ((Next is not (':' or ')')) || (at == start && Next == ')') || pattern[at - 1] == '-')
        {
            return Refuse("after '(?' it knows ':', 'P<name>', '<name>' and the flags i, m, s, U", open);
        }

        at++;
        return true;
    }

    private bool ReadRepetition(ref int repetitions, bool isFlag)
    {
        var first = true;
        while (ReadOperator(out var start, out var count))
        {
            if (count < 0)
            {
                return false;
            }

            if (isFlag)
            {
                return Refuse("flags cannot be repeated", start);
            }

            if (!first)
            {
                return Refuse($"'{pattern.Substring(start, at - start)}' repeats a repetition; it has no possessive ones either", start);
            }

            first = false;
            Accept('?');
            repetitions = (int)Math.Min((long)repetitions * Math.Max(count, 1), int.MaxValue);
            if (count > 1 && repetitions > MostRepetitions)
            {
                return Refuse($"it repeats more than {MostRepetitions} times", start);
            }
        }

        return true;
    }

    /// <summary>Reads a repetition, if there is one; the count is negative for a wrong one.</summary>
    private bool ReadOperator(out int start, out int count)
    {
        start = at;
        count = 1;
        if (Next is '*' or '+' or '?')
        {
            at++;
            return true;
        }

        if (!RegexCount.TryRead(pattern, at, out var end, out var least, out var most))
        {
            return false;
        }

        at = end;
        count = Math.Max(least, most);
        if (count > MostRepetitions || (most >= 0 && least > most))
        {
            _ = Refuse(count > MostRepetitions ? $"it repeats more than {MostRepetitions} times" : "its repetition ends before it begins", start);
            count = -1;
        }

        return true;
    }

    private bool Follow(RegexPart part)
    {
        at = part.End;
        return part.Reason is null || Refuse(part.Reason, part.End);
    }

    private bool Accept(char expected)
    {
        var isThere = at < pattern.Length && pattern[at] == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private readonly char Peek(int offset) => at + offset < pattern.Length ? pattern[at + offset] : End;

    private bool Refuse(string reason, int place = -1)
    {
        Reason = reason;
        failedAt = place < 0 ? at : place;
        return false;
    }
}
