namespace D2.Build.Rules;

/// <summary>Reads a template: text, actions, and the blocks they make up.</summary>
internal sealed class TemplateReader
{
    private const string Open = "<<";

    private readonly string text;
    private readonly TemplateLexer lexer;
    private readonly PipelineReader pipelines;
    private readonly TemplateNotes notes = new();
    private readonly Stack<TemplateBlock> blocks = new();
    private readonly HashSet<string> defined = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Start)> called = [];
    private TemplateScope scope = TemplateScope.Top;

    public TemplateReader(string text)
    {
        this.text = text;
        lexer = new(text);
        pipelines = new(lexer);
    }

    public TemplateScan Read()
    {
        var next = text.IndexOf(Open, StringComparison.Ordinal);
        while (next >= 0)
        {
            var before = notes.Problems.Count;
            var reason = ReadAction(next);
            if (reason is not null)
            {
                // Functions of what is no action are nobody's mistake.
                notes.Problems.RemoveRange(before, notes.Problems.Count - before);
                notes.Problems.Add(TemplateProblems.Malformed(text, next, reason));
                return notes.ToScan();
            }

            next = text.IndexOf(Open, lexer.Position, StringComparison.Ordinal);
        }

        Finish();
        return notes.ToScan();
    }

    private void Finish()
    {
        if (blocks.Count > 0)
        {
            var block = blocks.Peek();
            notes.Problems.Add(TemplateProblems.Open(text, block.Start, block.Keyword));
        }

        foreach (var (name, start) in called)
        {
            if (!defined.Contains(name))
            {
                notes.Problems.Add(TemplateProblems.Malformed(text, start, $"no template '{name}' is defined in this text"));
            }
        }
    }

    /// <returns>Why the action cannot be read; null where it can.</returns>
    private string? ReadAction(int start)
    {
        lexer.Position = start + Open.Length;
        if (At(0) == '-' && char.IsWhiteSpace(At(1)))
        {
            lexer.Position++;
        }

        if (ReadComment(out var reason))
        {
            return reason;
        }

        pipelines.AdvanceOverSpace();
        reason = ReadStatement(start);
        return reason ?? pipelines.Token switch
        {
            { Kind: TemplateTokenKind.Close } => null,
            { Kind: TemplateTokenKind.End } => "'>>' is missing",
            { Kind: TemplateTokenKind.Wrong } wrong => wrong.Text,
            var token => $"'{token.Text}' does not belong there",
        };
    }

    private bool ReadComment(out string? reason)
    {
        reason = null;
        var start = lexer.Position + (char.IsWhiteSpace(At(0)) && At(1) == '/' && text[lexer.Position - 1] == '-' ? 1 : 0);
        if (string.CompareOrdinal(text, start, "/*", 0, 2) != 0)
        {
            return false;
        }

        var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            reason = "the comment is not closed";
            return true;
        }

        lexer.Position = end + 2;
        reason = lexer.Next().Kind == TemplateTokenKind.Close ? null : "'>>' has to follow the end of a comment";
        return true;
    }

    private string? ReadStatement(int start) => pipelines.Token switch
    {
        { Kind: TemplateTokenKind.Word, Text: "if" or "with" or "range" } token => ReadBlock(token.Text, start),
        { Kind: TemplateTokenKind.Word, Text: "else" } => ReadElse(),
        { Kind: TemplateTokenKind.Word, Text: "end" } => ReadEnd(),
        { Kind: TemplateTokenKind.Word, Text: "define" or "block" or "template" } token => ReadNamed(token.Text, start),
        { Kind: TemplateTokenKind.Word, Text: "break" or "continue" } token => ReadJump(token.Text),
        _ => ReadOutput(start),
    };

    private string? ReadOutput(int start)
    {
        if (pipelines.Read() is not { } pipeline)
        {
            return pipelines.Reason;
        }

        if (Declare(pipeline) is { } reason)
        {
            return reason;
        }

        if (pipeline.Variables.Count == 0 && pipelines.Token.Kind == TemplateTokenKind.Close)
        {
            notes.AddOutput(pipeline, scope, start, lexer.Position);
        }

        return null;
    }

    private string? ReadBlock(string keyword, int start)
    {
        pipelines.Advance();
        if (pipelines.Read() is not { } pipeline)
        {
            return pipelines.Reason;
        }

        blocks.Push(new(keyword, start, scope));
        var reason = Declare(pipeline);
        scope = scope with { InBranch = true, HasDot = scope.HasDot || !string.Equals(keyword, "if", StringComparison.Ordinal) };
        return reason;
    }

    private string? ReadElse()
    {
        if (blocks.Count == 0 || blocks.Peek() is not { HasElse: false, Keyword: "if" or "with" or "range" } block)
        {
            return "there is no block for it";
        }

        scope = block.Outside with { InBranch = true };
        pipelines.AdvanceOverSpace();
        if (pipelines.Token is not { Kind: TemplateTokenKind.Word, Text: "if" or "with" } token)
        {
            block.HasElse = true;
            return null;
        }

        pipelines.Advance();
        if (pipelines.Read() is not { } pipeline)
        {
            return pipelines.Reason;
        }

        var reason = Declare(pipeline);
        scope = scope with { HasDot = scope.HasDot || string.Equals(token.Text, "with", StringComparison.Ordinal) };
        return reason;
    }

    private string? ReadEnd()
    {
        if (blocks.Count == 0)
        {
            return "there is no block for it to end; it has to stand in the same text";
        }

        scope = blocks.Pop().Outside;
        pipelines.AdvanceOverSpace();
        return null;
    }

    private string? ReadNamed(string keyword, int start)
    {
        pipelines.AdvanceOverSpace();
        if (pipelines.Token is not { IsText: true } name)
        {
            return $"a name in quotes follows '{keyword}'";
        }

        if (string.Equals(keyword, "define", StringComparison.Ordinal))
        {
            return Define(keyword, name.Text, start);
        }

        pipelines.AdvanceOverSpace();
        if (pipelines.Token.Kind != TemplateTokenKind.Close && pipelines.Read() is var pipeline)
        {
            if (pipeline is null)
            {
                return pipelines.Reason;
            }

            notes.Add(pipeline, scope);
        }

        if (string.Equals(keyword, "template", StringComparison.Ordinal))
        {
            called.Add((name.Text, start));
            return null;
        }

        blocks.Push(new(keyword, start, scope));
        scope = TemplateScope.Top with { HasDot = true, HasRoot = true, InBranch = scope.InBranch };
        return null;
    }

    private string? Define(string keyword, string name, int start)
    {
        if (blocks.Count > 0)
        {
            return "a template is defined outside of blocks only";
        }

        defined.Add(name);
        blocks.Push(new(keyword, start, scope));
        scope = TemplateScope.Top with { HasDot = true, HasRoot = true, InBranch = true };
        pipelines.AdvanceOverSpace();
        return null;
    }

    private string? ReadJump(string keyword)
    {
        pipelines.AdvanceOverSpace();
        return blocks.Any(block => string.Equals(block.Keyword, "range", StringComparison.Ordinal)) ? null : $"'{keyword}' stands in range only";
    }

    /// <summary>Notes a pipeline and gives its variables to what follows.</summary>
    private string? Declare(TemplatePipeline pipeline)
    {
        var undefined = notes.Add(pipeline, scope);
        if (pipeline.Variables.Count > 0 && !pipeline.Declares)
        {
            undefined ??= pipeline.Variables.FirstOrDefault(name => !scope.Variables.ContainsKey(name));
        }

        scope = pipeline.Variables.Count > 0 ? scope.With(pipeline.Variables, pipeline.IsOnly("inputs")) : scope;
        return undefined is null ? null : $"the variable '{undefined}' is not declared before it in the same text";
    }

    private char At(int offset) => lexer.Position + offset < text.Length ? text[lexer.Position + offset] : '\0';
}
