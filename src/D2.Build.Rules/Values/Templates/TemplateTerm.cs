namespace D2.Build.Rules;

/// <summary>One operand of a command.</summary>
/// <param name="Kind">What it begins with; a mark stands for a pipeline in parentheses.</param>
/// <param name="Text">The name or literal it begins with.</param>
/// <param name="Fields">The names after its dots.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record TemplateTerm(TemplateTokenKind Kind, string Text, IReadOnlyList<string> Fields, int Start)
{
    /// <summary>Whether it is a text in quotes.</summary>
    public bool IsText { get; init; }

    /// <summary>What stands in parentheses, if that is what it is.</summary>
    public TemplatePipeline? Group { get; init; }

    /// <summary>Whether it calls this function and takes nothing of the result.</summary>
    public bool Calls(string function) =>
        Kind == TemplateTokenKind.Word && Fields.Count == 0 && string.Equals(Text, function, StringComparison.Ordinal);
}
