namespace D2.Build.Rules;

/// <summary>Cuts a CEL expression into its parts.</summary>
internal sealed class CelLexer(string text)
{
    private static readonly string[] Marks =
        ["==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}"];

    private int at;

    private char Current => Peek(0);

    /// <summary>The next part.</summary>
    public CelToken Next()
    {
        SkipSpace();
        if (at >= text.Length)
        {
            return new(CelTokenKind.End, "its end", at);
        }

        if (QuoteAt() is var quote && quote >= 0)
        {
            return Quoted(quote);
        }

        return Current switch
        {
            '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Name(),
            >= '0' and <= '9' => Number(),
            '.' when Peek(1) is >= '0' and <= '9' => Number(),
            _ => Mark(),
        };
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n' or '\f' || (Current == '/' && Peek(1) == '/'))
        {
            if (Current == '/')
            {
                var end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end;
            }
            else
            {
                at++;
            }
        }
    }

    private CelToken Name()
    {
        var start = at;
        SkipWord();
        return new(CelTokenKind.Name, text.Substring(start, at - start), start);
    }

    private CelToken Number()
    {
        var start = at;
        var isHex = Current == '0' && Peek(1) is 'x' or 'X';
        at += isHex ? 2 : 0;
        var kind = CelTokenKind.Int;
        while (Current is (>= '0' and <= '9') || (isHex && Current is (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
        {
            at++;
        }

        if (!isHex && Current == '.' && Peek(1) is >= '0' and <= '9')
        {
            kind = CelTokenKind.Double;
            at++;
            SkipDigits();
        }

        if (!isHex && Current is 'e' or 'E')
        {
            kind = CelTokenKind.Double;
            at += Peek(1) is '+' or '-' ? 2 : 1;
            SkipDigits();
        }
        else if (kind == CelTokenKind.Int && Current is 'u' or 'U')
        {
            kind = CelTokenKind.Uint;
            at++;
        }

        var afterNumber = at;
        SkipWord();
        var number = text.Substring(start, at - start);
        return at == afterNumber && (number[number.Length - 1] is not ('x' or 'X'))
            ? new(kind, number, start)
            : new(CelTokenKind.Wrong, $"'{number}' is no number", start);
    }

    private void SkipDigits()
    {
        while (Current is >= '0' and <= '9')
        {
            at++;
        }
    }

    private void SkipWord()
    {
        while (Current is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            at++;
        }
    }

    private CelToken Mark()
    {
        var mark = Array.Find(Marks, candidate => string.CompareOrdinal(text, at, candidate, 0, candidate.Length) == 0);
        if (mark is null)
        {
            return new(CelTokenKind.Wrong, $"'{Current}' does not belong there{Advice(Current)}", at);
        }

        at += mark.Length;
        return new(CelTokenKind.Mark, mark, at - mark.Length);
    }

    private static string Advice(char c) => c switch
    {
        '=' => "; write '==' to compare",
        '&' => "; write '&&'",
        '|' => "; write '||'",
        '\u2018' or '\u2019' or '\u201c' or '\u201d' => "; quotes are straight",
        _ => "",
    };

    /// <summary>How many letters stand before the quote that begins here; negative where none does.</summary>
    private int QuoteAt()
    {
        var letters = 0;
        while (letters < 2 && Peek(letters) is 'r' or 'R' or 'b' or 'B')
        {
            letters++;
        }

        return Peek(letters) is '"' or '\'' ? letters : -1;
    }

    private CelToken Quoted(int letters)
    {
        var start = at;
        var prefix = text.Substring(start, letters);
        var isRaw = prefix.IndexOfAny(['r', 'R']) >= 0;
        var kind = prefix.IndexOfAny(['b', 'B']) >= 0 ? CelTokenKind.Bytes : CelTokenKind.Text;
        at += letters;
        var quote = Current;
        var isLong = Peek(1) == quote && Peek(2) == quote;
        at += isLong ? 3 : 1;
        var inner = at;
        while (at < text.Length && (isLong || Current is not ('\n' or '\r')))
        {
            if (Current == quote && (!isLong || (Peek(1) == quote && Peek(2) == quote)))
            {
                var content = text.Substring(inner, at - inner);
                at += isLong ? 3 : 1;
                return !isRaw && WrongEscape(content) is { } wrong
                    ? new(CelTokenKind.Wrong, wrong, start)
                    : new(kind, isRaw ? content : content.Replace(@"\\", @"\"), start);
            }

            at += Current == '\\' && !isRaw ? 2 : 1;
        }

        return new(CelTokenKind.Wrong, "a text in quotes is not closed", start);
    }

    private static string? WrongEscape(string content)
    {
        for (var i = content.IndexOf('\\'); i >= 0 && i + 1 < content.Length; i = i + 2 < content.Length ? content.IndexOf('\\', i + 2) : -1)
        {
            if ("abfnrtv\\?\"'`xXuU01234567".IndexOf(content[i + 1]) < 0)
            {
                return $"a text has no '\\{content[i + 1]}'; write '\\\\{content[i + 1]}', or r'…' for a text without escapes";
            }
        }

        return null;
    }

    private char Peek(int offset) => at + offset < text.Length ? text[at + offset] : '\0';
}
