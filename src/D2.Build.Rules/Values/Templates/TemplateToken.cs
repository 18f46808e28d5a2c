namespace D2.Build.Rules;

/// <summary>A part of an action.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; for a string what is in the quotes.</param>
/// <param name="Start">Where it begins in the template.</param>
internal readonly record struct TemplateToken(TemplateTokenKind Kind, string Text, int Start)
{
    /// <summary>Whether it is this mark or word.</summary>
    public bool Is(string text) => Kind is TemplateTokenKind.Mark or TemplateTokenKind.Word && string.Equals(Text, text, StringComparison.Ordinal);

    /// <summary>Whether it is a text in quotes.</summary>
    public bool IsText { get; init; }
}
