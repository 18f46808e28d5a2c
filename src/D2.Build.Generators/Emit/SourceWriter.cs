using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Emit;

/// <summary>Writes C# with indentation and LF.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes lines at the current depth.</summary>
    public void Line(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            var content = line.TrimEnd('\r');
            text.Append(' ', content.Length == 0 ? 0 : depth * 4).Append(content).Append('\n');
        }
    }

    /// <summary>Writes a header and begins its block.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        depth++;
    }

    /// <summary>Ends the innermost block.</summary>
    public void Close(string end = "}")
    {
        depth--;
        Line(end);
    }

    public SourceText ToSourceText() => depth == 0
        ? SourceText.From(text.ToString(), Encoding.UTF8)
        : throw new InvalidOperationException($"{depth} blocks were not closed.");
}
