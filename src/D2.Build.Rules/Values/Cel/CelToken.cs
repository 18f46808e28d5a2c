namespace D2.Build.Rules;

/// <summary>A part of a CEL expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; for a text what is in the quotes.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record CelToken(CelTokenKind Kind, string Text, int Start)
{
    /// <summary>Whether it is this operator or bracket.</summary>
    public bool Is(string mark) => Kind == CelTokenKind.Mark && string.Equals(Text, mark, StringComparison.Ordinal);

    /// <summary>Whether it is this word.</summary>
    public bool IsWord(string word) => Kind == CelTokenKind.Name && string.Equals(Text, word, StringComparison.Ordinal);
}
