using System.Text;

namespace D2.Build.Generators.Schemas.Emit;

/// <summary>
/// Text of strangers for documentation comments: markup is escaped, and nothing in it can end the comment's line or make the
/// XML malformed.
/// </summary>
internal static class XmlText
{
    /// <summary>The lines of a summary, without the slashes.</summary>
    public static IEnumerable<string> Summary(string text)
    {
        var paragraphs = Paragraphs(text).ToList();
        if (paragraphs.Count == 1 && paragraphs[0].Count == 1)
        {
            return [$"<summary>{paragraphs[0][0]}</summary>"];
        }

        return ["<summary>", .. paragraphs.SelectMany(lines => (string[])["<para>", .. lines, "</para>"]), "</summary>"];
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ => escaped.Append(IsSafe(c) ? c : ' '),
            };
        }

        return escaped.ToString();
    }

    // C# ends a line at U+0085, U+2028 and U+2029 too. Surrogates are left out: a lone one is no XML.
    private static bool IsSafe(char c) =>
        c >= ' ' && c is not ('\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff') && !char.IsSurrogate(c);

    private static IEnumerable<IReadOnlyList<string>> Paragraphs(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Select(line => Escape(line).Trim()).Append(""))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return lines;
                lines = [];
            }
        }
    }
}
