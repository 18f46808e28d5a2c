namespace D2.Build.Render;

/// <summary>
/// Finds a wrong text within its declaration. An object in C# knows the line it was made on, not where its members were set; the
/// sources are read only when there is something to report.
/// </summary>
internal sealed class SourceTexts
{
    // A declaration longer than this keeps its first line as the place.
    private const int Reach = 100;

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The place of the literal at or after the declaration's line; the line itself if it is not there.</summary>
    public SourceSpan Narrow(SourceLocation declaration, string? text)
    {
        var whole = new SourceSpan(declaration.File, declaration.Line);
        if (string.IsNullOrEmpty(text) || !declaration.IsKnown)
        {
            return whole;
        }

        // Of a manifest it is known which line is meant, and quotes are rare.
        var isCode = declaration.File.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
        var literal = isCode ? $"\"{text}\"" : text;
        var lines = Lines(declaration.File);
        for (var i = declaration.Line - 1; i >= 0 && i < Math.Min(lines.Length, declaration.Line + (isCode ? Reach : 0)); i++)
        {
            var column = lines[i].IndexOf(literal, StringComparison.Ordinal);
            if (column >= 0)
            {
                return new(declaration.File, i + 1, column + 1, column + 1 + literal.Length);
            }
        }

        return whole;
    }

    /// <summary>The lines of a file; none where it is not there.</summary>
    public string[] Lines(string file)
    {
        if (!files.TryGetValue(file, out var lines))
        {
            lines = File.Exists(file) ? File.ReadAllLines(file) : [];
            files.Add(file, lines);
        }

        return lines;
    }
}
