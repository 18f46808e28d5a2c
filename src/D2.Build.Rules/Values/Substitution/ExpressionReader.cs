namespace D2.Build.Rules;

/// <summary>Reads one <c>${…}</c> with what is nested in it. Where Flux's parser gives up, so does this one.</summary>
internal sealed class ExpressionReader(string text, List<VariableReference> references)
{
    // Nobody nests this deeply, and the stack is finite.
    private const int DeepestNesting = 100;
    private const char End = '\0';

    private int depth;

    /// <summary>Where reading ended.</summary>
    public int Position { get; private set; }

    /// <summary>Why it cannot be read.</summary>
    public string Reason { get; private set; } = "";

    private char Next => Position < text.Length ? text[Position] : End;

    /// <summary>Reads the expression whose <c>$</c> stands at a position.</summary>
    /// <returns>Whether Flux can read it.</returns>
    public bool Read(int dollar)
    {
        if (++depth > DeepestNesting)
        {
            return Refuse("it is nested too deeply");
        }

        Position = dollar + 2;
        var isLength = Accept('#');
        var start = Position;
        SkipName();
        if (Position == start)
        {
            return Refuse("the name of a variable (letters, digits, underscores) follows '${' directly");
        }

        var name = text.Substring(start, Position - start);
        var afterName = Position;
        var index = references.Count;
        if (!(isLength ? Close() : ReadOperator()))
        {
            return false;
        }

        depth--;
        var operation = isLength ? "#" : text.Substring(afterName, OperatorLength(afterName));
        references.Insert(index, new(name, operation, dollar, Position - dollar));
        return true;
    }

    private bool ReadOperator() => Next switch
    {
        ':' when Position + 1 < text.Length && text[Position + 1] is '=' or '-' or '?' or '+' => ReadDefault(),
        ':' => ReadSubstring(),
        '=' => ReadDefault(),
        ',' or '^' => ReadCase(),
        '/' => ReadReplacement(),
        '#' or '%' => ReadRemoval(),
        '-' or '+' or '?' => Refuse("the operator for a default is ':-'"),
        _ => Close(),
    };

    private bool ReadDefault()
    {
        Position += OperatorLength(Position);
        while (Next != '}')
        {
            if (!ReadArgument(ArgumentKind.ToBrace))
            {
                return false;
            }
        }

        return Close();
    }

    private bool ReadSubstring()
    {
        Position++;
        if (!ReadArgument(ArgumentKind.ToColonOrBrace))
        {
            return false;
        }

        if (Next != ':')
        {
            return Close();
        }

        while (Accept(':'))
        {
        }

        return ReadArgument(ArgumentKind.ToBrace) && Close();
    }

    private bool ReadCase()
    {
        Position += OperatorLength(Position);
        return Close();
    }

    private bool ReadRemoval()
    {
        Position += OperatorLength(Position);
        return ReadArgument(ArgumentKind.ToBrace) && Close();
    }

    private bool ReadReplacement()
    {
        Position += OperatorLength(Position);
        if (Next != '/' && !ReadArgument(ArgumentKind.ToSlash))
        {
            return false;
        }

        if (Next != '/')
        {
            return Refuse("a replacement is written '${NAME/old/new}'");
        }

        while (Accept('/'))
        {
        }

        return Next == '}' ? Close() : ReadArgument(ArgumentKind.ToBraceWithEscapes) && Close();
    }

    /// <summary>Reads one nested expression, or text up to one or to what ends the argument. It may not be empty.</summary>
    private bool ReadArgument(ArgumentKind kind)
    {
        if (IsNested())
        {
            return Read(Position);
        }

        var start = Position;
        while (Position < text.Length && !kind.IsEndedBy(text[Position]) && !IsNested())
        {
            Position += kind.HasEscapes() && IsEscaped() ? 2 : 1;
        }

        return Position > start || Refuse(Position < text.Length ? "the operator lacks its argument" : "the closing brace is missing");
    }

    private bool IsNested() => Next == '$' && Position + 1 < text.Length && text[Position + 1] == '{';

    private bool IsEscaped() => Position + 1 < text.Length && (text[Position], text[Position + 1]) is ('\\', '/') or ('\\', '\\') or ('$', '$');

    // As many characters as Flux takes for the operator.
    private int OperatorLength(int start)
    {
        var first = text[start];
        var second = start + 1 < text.Length ? text[start + 1] : End;
        return first switch
        {
            '}' => 0,
            ':' => second is '=' or '-' or '?' or '+' ? 2 : 1,
            ',' or '^' => second is ',' or '^' ? 2 : 1,
            '/' => second is '/' or '#' or '%' ? 2 : 1,
            '#' or '%' => second == first ? 2 : 1,
            _ => 1,
        };
    }

    private void SkipName()
    {
        while (Position < text.Length && (text[Position] == '_' || char.IsLetterOrDigit(text, Position)))
        {
            Position += char.IsSurrogatePair(text, Position) ? 2 : 1;
        }
    }

    private bool Close() => Accept('}') || Refuse("the closing brace is missing, or a character stands before it that does not belong there");

    private bool Accept(char expected)
    {
        var isThere = Next == expected && Position < text.Length;
        Position += isThere ? 1 : 0;
        return isThere;
    }

    private bool Refuse(string reason)
    {
        Reason = reason;
        return false;
    }
}
