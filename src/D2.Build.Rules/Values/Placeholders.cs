namespace D2.Build.Rules;

/// <summary>Texts that are complete only on the cluster.</summary>
public static class Placeholders
{
    /// <summary>Whether the operator (<c>&lt;&lt; … &gt;&gt;</c>) or kustomize-controller (<c>${…}</c>) still changes the text.</summary>
    /// <param name="text">Any text.</param>
    public static bool AreIn(string text) =>
        text.IndexOf("<<", StringComparison.Ordinal) >= 0 || text.IndexOf("${", StringComparison.Ordinal) >= 0;
}
