namespace D2.Build.Rules;

/// <summary>Reads a CEL expression by the grammar of its specification.</summary>
internal sealed class CelReader
{
    // The API server allows fewer.
    private const int DeepestNesting = 100;

    // A chain of operators nests as deeply as it is long.
    private const int MostOperators = 500;

    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!=", "<", "<=", ">", ">=", "in"], ["+", "-"], ["*", "/", "%"]];

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "in", "let", "loop", "package", "namespace", "return",
        "var", "void", "while",
    };

    private readonly CelLexer lexer;
    private CelToken token;
    private int depth;
    private int operators;

    public CelReader(string text)
    {
        lexer = new(text);
        token = lexer.Next();
    }

    /// <summary>Why it cannot be read; null while it can.</summary>
    public string? Reason { get; private set; }

    /// <summary>Where it cannot be read, from zero.</summary>
    public int Position { get; private set; }

    /// <summary>The whole expression; null where it cannot be read.</summary>
    public CelNode? Read()
    {
        var node = ReadExpression();
        return node is null || token.Kind == CelTokenKind.End ? node : Refuse(Misplaced());
    }

    private CelNode? ReadExpression()
    {
        if (++depth > DeepestNesting)
        {
            return Refuse("it is nested too deeply");
        }

        var condition = ReadLevel(0);
        if (condition is not null && token.Is("?"))
        {
            condition = ReadChoice(condition);
        }

        depth--;
        return condition;
    }

    private CelCall? ReadChoice(CelNode condition)
    {
        var start = token.Start;
        Advance();
        var then = ReadLevel(0);
        if (then is null || !Expect(":"))
        {
            return null;
        }

        var otherwise = ReadExpression();
        return otherwise is null ? null : new(null, "?:", [condition, then, otherwise], start);
    }

    // The levels bind ever tighter; operators of one level go from left to right.
    private CelNode? ReadLevel(int level)
    {
        if (level == Levels.Length)
        {
            return ReadUnary();
        }

        var left = ReadLevel(level + 1);
        while (left is not null && Operator(level) is { } mark)
        {
            var start = token.Start;
            Advance();
            var right = Count() ? ReadLevel(level + 1) : null;
            left = right is null ? null : new CelCall(null, mark, [left, right], start);
        }

        return left;
    }

    private bool Count()
    {
        if (++operators > MostOperators)
        {
            Refuse("it is too long");
        }

        return operators <= MostOperators;
    }

    private string? Operator(int level) => token.Kind == CelTokenKind.Mark || token.IsWord("in")
        ? Array.Find(Levels[level], mark => string.Equals(mark, token.Text, StringComparison.Ordinal))
        : null;

    private CelNode? ReadUnary()
    {
        var marks = new Stack<CelToken>();
        while (token.Is("!") || token.Is("-"))
        {
            marks.Push(token);
            Advance();
            if (!Count())
            {
                return null;
            }
        }

        var operand = ReadMember();
        while (operand is not null && marks.Count > 0)
        {
            var mark = marks.Pop();
            operand = new CelCall(null, mark.Is("!") ? "!" : "-_", [operand], mark.Start);
        }

        return operand;
    }

    private CelNode? ReadMember()
    {
        var node = ReadPrimary();
        while (node is not null && (token.Is(".") || token.Is("[")))
        {
            node = !Count() ? null : token.Is(".") ? ReadSelect(node) : ReadIndex(node);
        }

        return node;
    }

    private CelNode? ReadSelect(CelNode operand)
    {
        Advance();
        var isOptional = Accept("?");
        var field = token;
        if (field.Kind != CelTokenKind.Name)
        {
            return Refuse(field.Kind == CelTokenKind.Text ? "the name of a field has no quotes; write '[\"name\"]'" : "the name of a field follows the dot");
        }

        Advance();
        if (isOptional || !token.Is("("))
        {
            return new CelSelect(operand, field.Text, isOptional, field.Start);
        }

        return ReadList("(", ")") is { } arguments ? new CelCall(operand, field.Text, arguments, field.Start) : null;
    }

    private CelCall? ReadIndex(CelNode operand)
    {
        var start = token.Start;
        Advance();
        var isOptional = Accept("?");
        var index = ReadExpression();
        return index is null || !Expect("]") ? null : new(null, isOptional ? "[?]" : "[]", [operand, index], start);
    }

    private CelNode? ReadPrimary()
    {
        var first = token;
        switch (first.Kind)
        {
            case CelTokenKind.Text:
                return Literal(CelType.Text);
            case CelTokenKind.Bytes:
                return Literal(CelType.Bytes);
            case CelTokenKind.Int:
                return Literal(CelType.Int);
            case CelTokenKind.Uint:
                return Literal(CelType.Uint);
            case CelTokenKind.Double:
                return Literal(CelType.Double);
            case CelTokenKind.Name:
                return ReadName();
            case CelTokenKind.Mark when first.Is("("):
                Advance();
                return ReadExpression() is { } inner && Expect(")") ? inner : null;
            case CelTokenKind.Mark when first.Is("["):
                return ReadList("[", "]") is { } items ? new CelList(items, first.Start) : null;
            case CelTokenKind.Mark when first.Is("{"):
                return ReadMap();
            case CelTokenKind.Mark when first.Is("."):
                Advance();
                return token.Kind == CelTokenKind.Name ? ReadName() : Refuse(Misplaced());
            default:
                return Refuse(Misplaced());
        }
    }

    private CelNode? ReadName()
    {
        var name = token;
        switch (name.Text)
        {
            case "true" or "false":
                return Literal(CelType.Bool);
            case "null":
                return Literal(CelType.Null);
        }

        if (Reserved.Contains(name.Text))
        {
            return Refuse($"'{name.Text}' is a reserved word");
        }

        Advance();
        if (!token.Is("("))
        {
            return new CelName(name.Text, name.Start);
        }

        return ReadList("(", ")") is { } arguments ? new CelCall(null, name.Text, arguments, name.Start) : null;
    }

    private List<CelNode>? ReadList(string open, string close)
    {
        Expect(open);
        var items = new List<CelNode>();
        while (!token.Is(close))
        {
            Accept("?");
            if (ReadExpression() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!Accept(",") && !token.Is(close))
            {
                Refuse(token.Kind == CelTokenKind.End ? $"'{close}' is missing" : Misplaced());
                return null;
            }
        }

        Advance();
        return items;
    }

    private CelMap? ReadMap()
    {
        var start = token.Start;
        Advance();
        var entries = new List<(CelNode, CelNode)>();
        while (!token.Is("}"))
        {
            Accept("?");
            if (ReadExpression() is not { } key || !Expect(":") || ReadExpression() is not { } value)
            {
                return null;
            }

            entries.Add((key, value));
            if (!Accept(",") && !token.Is("}"))
            {
                Refuse(token.Kind == CelTokenKind.End ? "'}' is missing" : Misplaced());
                return null;
            }
        }

        Advance();
        return new(entries, start);
    }

    private CelLiteral Literal(CelType type)
    {
        var literal = new CelLiteral(type, token.Text, token.Start);
        Advance();
        return literal;
    }

    private string Misplaced() => token.Kind switch
    {
        CelTokenKind.Wrong => token.Text,
        CelTokenKind.End => "something is missing at its end",
        _ => $"'{token.Text}' does not belong there",
    };

    private void Advance() => token = lexer.Next();

    private bool Accept(string mark)
    {
        var isThere = token.Is(mark);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    private bool Expect(string mark)
    {
        if (Accept(mark))
        {
            return true;
        }

        Refuse(token.Kind is CelTokenKind.Wrong ? token.Text : $"'{mark}' is missing before {(token.Kind == CelTokenKind.End ? "" : "'")}{token.Text}{(token.Kind == CelTokenKind.End ? "" : "'")}");
        return false;
    }

    private CelNode? Refuse(string reason)
    {
        if (Reason is null)
        {
            Reason = reason;
            Position = token.Start;
        }

        return null;
    }
}
