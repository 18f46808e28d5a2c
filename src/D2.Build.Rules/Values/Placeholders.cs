namespace D2.Build.Rules;

/// <summary>Texts that are complete only on the cluster.</summary>
public static class Placeholders
{
    /// <summary>Whether the operator (<c>&lt;&lt; … &gt;&gt;</c>) or kustomize-controller (<c>${…}</c>) still changes the text.</summary>
    /// <param name="text">Any text.</param>
    public static bool AreIn(string text) =>
        text.IndexOf("<<", StringComparison.Ordinal) >= 0 || text.IndexOf("${", StringComparison.Ordinal) >= 0;

    /// <summary>Where the input or variable that begins at a position ends; the position itself where none does.</summary>
    internal static int EndOf(string text, int at)
    {
        var close = at + 1 >= text.Length ? null : (text[at], text[at + 1]) switch
        {
            ('<', '<') => ">>",
            ('$', '{') => "}",
            _ => null,
        };
        return close is not null && text.IndexOf(close, at + 2, StringComparison.Ordinal) is var end && end >= 0 ? end + close.Length : at;
    }
}
