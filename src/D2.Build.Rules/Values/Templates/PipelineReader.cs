namespace D2.Build.Rules;

/// <summary>Reads the pipelines of actions.</summary>
internal sealed class PipelineReader(TemplateLexer lexer)
{
    private const int DeepestNesting = 50;

    private int depth;

    /// <summary>The token reading is at.</summary>
    public TemplateToken Token { get; private set; }

    /// <summary>Why it cannot be read; null while it can.</summary>
    public string? Reason { get; private set; }

    /// <summary>Goes on to the next token.</summary>
    public void Advance() => Token = lexer.Next();

    /// <summary>Goes on to the next token that is not space.</summary>
    public void AdvanceOverSpace()
    {
        Advance();
        SkipSpace();
    }

    /// <summary>Reads up to the end of the action or group; the token is then what ended it.</summary>
    /// <returns>The pipeline; null where it cannot be read.</returns>
    public TemplatePipeline? Read()
    {
        if (++depth > DeepestNesting)
        {
            return Refuse<TemplatePipeline>("it is nested too deeply");
        }

        SkipSpace();
        var variables = new List<string>();
        var declares = false;
        if (Token.Kind == TemplateTokenKind.Variable && !ReadDeclaration(variables, out declares))
        {
            return null;
        }

        var commands = new List<TemplateCommand>();
        do
        {
            if (ReadCommand(commands.Count) is not { } command)
            {
                return null;
            }

            commands.Add(command);
        }
        while (AcceptPipe());

        depth--;
        return new(variables, declares, commands);
    }

    private bool ReadDeclaration(List<string> variables, out bool declares)
    {
        var first = Token;
        var back = lexer.Position;
        variables.Add(first.Text);
        AdvanceOverSpace();
        if (Token.Is(","))
        {
            AdvanceOverSpace();
            variables.Add(Token.Text);
            if (Token.Kind != TemplateTokenKind.Variable)
            {
                declares = false;
                return Refuse<object>("a variable follows the comma") is not null;
            }

            AdvanceOverSpace();
        }

        declares = Token.Is(":=");
        if (declares || Token.Is("="))
        {
            AdvanceOverSpace();
        }
        else
        {
            // The variable is an operand.
            variables.Clear();
            lexer.Position = back;
            Token = first;
        }

        return true;
    }

    private TemplateCommand? ReadCommand(int stage)
    {
        var terms = new List<TemplateTerm>();
        SkipSpace();
        while (!EndsCommand())
        {
            if (ReadTerm() is not { } term)
            {
                return null;
            }

            terms.Add(term);
            if (Token.Kind != TemplateTokenKind.Space && !EndsCommand())
            {
                return Token.Kind == TemplateTokenKind.Wrong ? Refuse<TemplateCommand>(Token.Text)
                    : Refuse<TemplateCommand>($"'{Token.Text}' follows '{term.Text}' without a space");
            }

            SkipSpace();
        }

        if (terms.Count == 0)
        {
            return Refuse<TemplateCommand>(stage == 0 ? "there is nothing in it" : "nothing follows '|'");
        }

        return stage > 0 && terms[0].Kind is TemplateTokenKind.Literal or TemplateTokenKind.Nil or TemplateTokenKind.Dot
            ? Refuse<TemplateCommand>($"'{terms[0].Text}' after '|' is no function")
            : new(terms);
    }

    private bool EndsCommand() =>
        Token.Kind is TemplateTokenKind.Close or TemplateTokenKind.End || Token.Is("|") || Token.Is(")");

    private TemplateTerm? ReadTerm()
    {
        var start = Token;
        TemplatePipeline? group = null;
        switch (start.Kind)
        {
            case TemplateTokenKind.Wrong:
                return Refuse<TemplateTerm>(start.Text);
            case TemplateTokenKind.Mark when start.Is("("):
                Advance();
                group = Read();
                if (group is null || !Token.Is(")"))
                {
                    return group is null ? null : Refuse<TemplateTerm>("a parenthesis is not closed");
                }

                break;
            case TemplateTokenKind.Mark:
                return Refuse<TemplateTerm>($"'{start.Text}' does not belong there");
        }

        Advance();
        var fields = new List<string>();
        while (Token.Kind == TemplateTokenKind.Field)
        {
            fields.Add(Token.Text);
            Advance();
        }

        return fields.Count > 0 && start.Kind is TemplateTokenKind.Literal or TemplateTokenKind.Nil
            ? Refuse<TemplateTerm>($"'{start.Text}' has no fields")
            : new(start.Kind, start.Text, fields, start.Start) { Group = group, IsText = start.IsText };
    }

    private bool AcceptPipe()
    {
        if (!Token.Is("|"))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void SkipSpace()
    {
        while (Token.Kind == TemplateTokenKind.Space)
        {
            Advance();
        }
    }

    private T? Refuse<T>(string reason)
        where T : class
    {
        Reason ??= reason;
        return null;
    }
}
