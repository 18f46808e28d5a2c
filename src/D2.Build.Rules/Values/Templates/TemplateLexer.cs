namespace D2.Build.Rules;

/// <summary>Cuts an action into its parts, as Go's text/template does with the delimiters of Flux Operator.</summary>
internal sealed class TemplateLexer(string text)
{
    /// <summary>Where the next token begins.</summary>
    public int Position { get; set; }

    private char Current => Position < text.Length ? text[Position] : '\0';

    private bool IsAtEnd => Position >= text.Length;

    /// <summary>The next token of the action.</summary>
    public TemplateToken Next()
    {
        var start = Position;
        if (IsAtEnd)
        {
            return new(TemplateTokenKind.End, "", start);
        }

        if (IsSpace(Current))
        {
            return Space(start);
        }

        if (Starts(">>"))
        {
            Position += 2;
            return new(TemplateTokenKind.Close, ">>", start);
        }

        return Current switch
        {
            '"' => Quoted('"', start),
            '\'' => Quoted('\'', start),
            '`' => Raw(start),
            '.' when !IsDigit(Peek(1)) => Dot(start),
            '$' => Variable(start),
            '(' or ')' or '|' or ',' or '=' => Mark(1, start),
            ':' when Peek(1) == '=' => Mark(2, start),
            '+' or '-' or '.' or (>= '0' and <= '9') => Number(start),
            var c when IsLetter(c) => Word(start),
            var c => new(TemplateTokenKind.Wrong, $"'{c}' does not belong there", start),
        };
    }

    // " ->>" trims the text that follows.
    private TemplateToken Space(int start)
    {
        while (IsSpace(Current))
        {
            Position++;
        }

        if (Starts("->>"))
        {
            Position += 3;
            return new(TemplateTokenKind.Close, "->>", start);
        }

        return new(TemplateTokenKind.Space, " ", start);
    }

    private TemplateToken Quoted(char quote, int start)
    {
        for (Position++; !IsAtEnd && Current is not '\n'; Position++)
        {
            if (Current == quote)
            {
                Position++;
                return new(TemplateTokenKind.Literal, text.Substring(start + 1, Position - start - 2), start) { IsText = quote == '"' };
            }

            Position += Current == '\\' ? 1 : 0;
        }

        return new(TemplateTokenKind.Wrong, $"a text in {quote} is not closed", start);
    }

    private TemplateToken Raw(int start)
    {
        var end = text.IndexOf('`', start + 1);
        if (end < 0)
        {
            return new(TemplateTokenKind.Wrong, "a text in ` is not closed", start);
        }

        Position = end + 1;
        return new(TemplateTokenKind.Literal, text.Substring(start + 1, end - start - 1), start) { IsText = true };
    }

    private TemplateToken Dot(int start)
    {
        Position++;
        if (!IsLetter(Current))
        {
            return new(TemplateTokenKind.Dot, ".", start);
        }

        SkipName();
        return new(TemplateTokenKind.Field, text.Substring(start + 1, Position - start - 1), start);
    }

    private TemplateToken Variable(int start)
    {
        Position++;
        SkipName();
        return new(TemplateTokenKind.Variable, text.Substring(start, Position - start), start);
    }

    private TemplateToken Mark(int length, int start)
    {
        Position += length;
        return new(TemplateTokenKind.Mark, text.Substring(start, length), start);
    }

    private TemplateToken Number(int start)
    {
        Position++;
        while (IsLetter(Current) || IsDigit(Current) || Current == '.' || (Current is '+' or '-' && text[Position - 1] is 'e' or 'E' or 'p' or 'P'))
        {
            Position++;
        }

        var number = text.Substring(start, Position - start);
        var isName = number[0] == '-' && start > 0 && IsLetter(text[start - 1]);
        return number.Any(IsDigit) && !isName
            ? new(TemplateTokenKind.Literal, number, start)
            : new(TemplateTokenKind.Wrong, $"'{number}' does not belong there{(isName ? "; a key with '-' is read by 'index inputs \"key\"'" : "")}", start);
    }

    private TemplateToken Word(int start)
    {
        SkipName();
        var word = text.Substring(start, Position - start);
        return word switch
        {
            "true" or "false" => new(TemplateTokenKind.Literal, word, start),
            "nil" => new(TemplateTokenKind.Nil, word, start),
            _ => new(TemplateTokenKind.Word, word, start),
        };
    }

    private void SkipName()
    {
        while (IsLetter(Current) || IsDigit(Current))
        {
            Position++;
        }
    }

    private bool Starts(string expected) => string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;

    private char Peek(int offset) => Position + offset < text.Length ? text[Position + offset] : '\0';

    private static bool IsLetter(char c) => c == '_' || char.IsLetter(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';
}
