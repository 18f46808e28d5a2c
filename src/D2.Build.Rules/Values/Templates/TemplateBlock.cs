namespace D2.Build.Rules;

/// <summary>A block that was begun and not yet ended.</summary>
/// <param name="Keyword">What began it.</param>
/// <param name="Start">Where its first action begins.</param>
/// <param name="Outside">What holds around it.</param>
internal sealed record TemplateBlock(string Keyword, int Start, TemplateScope Outside)
{
    /// <summary>Whether its last branch was begun.</summary>
    public bool HasElse { get; set; }
}
