namespace D2.Build.Rules;

/// <summary>Reads a range of semantic versions. A good one costs little.</summary>
internal struct SemverReader(string text)
{
    private const string Operators = "=!<>~^";
    private const int MostDigits = 18;

    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "", "=", "!=", ">", "<", ">=", "=>", "<=", "=<", "~", "~>", "^" };

    private int at;

    /// <summary>Why it cannot be read.</summary>
    public string? Reason { get; private set; }

    private readonly char Next => at < text.Length ? text[at] : '\0';

    public bool ReadRange()
    {
        do
        {
            if (!ReadAlternative())
            {
                return false;
            }
        }
        while (AcceptOr());

        return at == text.Length || Refuse($"'{text.Substring(at)}' does not belong there; separate comparisons with a space, a comma or '||'");
    }

    private bool ReadAlternative()
    {
        SkipSpaces();
        while (ReadComparison())
        {
            var afterVersion = at;
            SkipSpaces();
            if (Next == '-' && at > afterVersion && at + 1 < text.Length && IsSpace(text[at + 1]))
            {
                at++;
                SkipSpaces();
                if (!ReadVersion())
                {
                    return false;
                }

                afterVersion = at;
                SkipSpaces();
            }

            if (at == text.Length || Next == '|' || (Next != ',' && at == afterVersion))
            {
                return true;
            }

            at += Next == ',' ? 1 : 0;
            SkipSpaces();
        }

        return false;
    }

    private bool ReadComparison()
    {
        var start = at;
        while (Operators.IndexOf(Next) >= 0 && at < text.Length)
        {
            at++;
        }

        var operation = text.Substring(start, at - start);
        if (!Known.Contains(operation))
        {
            return Refuse($"'{operation}' is no comparison");
        }

        SkipSpaces();
        return ReadVersion();
    }

    private bool ReadVersion()
    {
        at += Next == 'v' ? 1 : 0;
        for (var part = 0; part < 3; part++)
        {
            if (!ReadPart())
            {
                return false;
            }

            if (Next != '.' || part == 2)
            {
                break;
            }

            at++;
        }

        return ReadSuffix('-') && ReadSuffix('+');
    }

    private bool ReadPart()
    {
        if (Next is 'x' or 'X' or '*')
        {
            at++;
            return true;
        }

        var start = at;
        while (Next is >= '0' and <= '9')
        {
            at++;
        }

        return at - start is > 0 and <= MostDigits || Refuse(
            at > start ? "a number in it is too long" : at == text.Length ? "a version is missing at its end" : $"'{text.Substring(at)}' is no version");
    }

    private bool ReadSuffix(char mark)
    {
        if (Next != mark)
        {
            return true;
        }

        do
        {
            at++;
            var start = at;
            while (Next is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-')
            {
                at++;
            }

            if (at == start)
            {
                return Refuse($"letters or digits have to follow '{text[at - 1]}'");
            }
        }
        while (Next == '.');

        return true;
    }

    private bool AcceptOr()
    {
        if (Next != '|' || at + 1 >= text.Length || text[at + 1] != '|')
        {
            return false;
        }

        at += 2;
        return true;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private bool Refuse(string reason)
    {
        Reason = reason;
        return false;
    }
}
