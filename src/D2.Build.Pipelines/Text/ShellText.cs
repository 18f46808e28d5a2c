namespace D2.Build.Pipelines;

/// <summary>Words of shell commands.</summary>
internal static class ShellText
{
    /// <summary>The word as it is where nothing in it is special, else in single quotes.</summary>
    public static string Quote(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || "._-/@:+,=".Contains(c, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
