namespace D2.Build.Pipelines;

/// <summary>Values and blocks of the YAML that pipelines are written in.</summary>
internal static class YamlText
{
    /// <summary>A scalar in single quotes, in which only the quote itself is special.</summary>
    public static string Quote(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A scalar of a flow sequence: <c>['a', 'b']</c>.</summary>
    public static string Flow(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Quote))}]";

    /// <summary>Indents every line that is not empty.</summary>
    public static string Indent(string block, int spaces)
    {
        var margin = new string(' ', spaces);
        return string.Join('\n', block.Split('\n').Select(line => line.Length == 0 ? line : margin + line));
    }

    /// <summary>A blank line between blocks.</summary>
    public const string Blank = "\n";

    /// <summary>Blocks one after the other, each ended by a line break; empty ones are left out.</summary>
    public static string Blocks(params IEnumerable<string> blocks) =>
        string.Concat(blocks.Where(block => block.Length > 0).Select(block => block.EndsWith('\n') ? block : block + "\n"));
}
