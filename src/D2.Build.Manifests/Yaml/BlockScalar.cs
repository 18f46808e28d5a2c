namespace D2.Build.Manifests.Yaml;

/// <summary>Writes a text as a block of lines.</summary>
internal static class BlockScalar
{
    /// <summary>
    /// Whether a literal block carries this text. Blanks at the end of a line would be there but invisible, and editors remove
    /// them; a text of nothing but line feeds is read differently by different readers.
    /// </summary>
    /// <param name="text">Printable but for line feeds and tabs.</param>
    public static bool Holds(ReadOnlySpan<char> text) =>
        text[^1] is not (' ' or '\t')
        && !text.Contains(" \n", StringComparison.Ordinal)
        && !text.Contains("\t\n", StringComparison.Ordinal)
        && text.ContainsAnyExcept('\n');

    /// <summary>Whether a folded block with one word per line carries this text.</summary>
    /// <param name="text">Printable, on one line.</param>
    public static bool IsWords(ReadOnlySpan<char> text) =>
        text.Contains(' ') && text[0] != ' ' && text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>A literal block: <c>|</c> with what its header needs, then the lines.</summary>
    public static void Literal(ref Utf8Buffer output, ReadOnlySpan<char> text, int indent)
    {
        output.Byte((byte)'|');
        if (text.TrimStart('\n')[0] is ' ' or '\t')
        {
            // Readers find the indentation in the first line that has text; here that line would mislead them.
            output.Byte((byte)'2');
        }

        var content = text.TrimEnd('\n');
        output.Ascii((text.Length - content.Length) switch
        {
            0 => "-\n"u8,
            1 => "\n"u8,
            _ => "+\n"u8,
        });
        Lines(ref output, content, '\n', indent);
        for (var i = content.Length + 1; i < text.Length; i++)
        {
            output.Byte((byte)'\n');
        }
    }

    /// <summary>A folded block with one word per line and no line break at its end.</summary>
    public static void Folded(ref Utf8Buffer output, ReadOnlySpan<char> text, int indent)
    {
        output.Ascii(">-\n"u8);
        Lines(ref output, text, ' ', indent);
    }

    private static void Lines(ref Utf8Buffer output, ReadOnlySpan<char> text, char separator, int indent)
    {
        foreach (var range in text.Split(separator))
        {
            var line = text[range];
            if (!line.IsEmpty)
            {
                output.Spaces(indent);
                output.Text(line);
            }

            output.Byte((byte)'\n');
        }
    }
}
