using System.Text.RegularExpressions;

namespace D2.Build.Render;

/// <summary>
/// What <c>#pragma warning</c> says in C# sources. The compiler obeys it for what analyzers find; what is found when the declarations have
/// run is silenced by the same lines.
/// </summary>
/// <param name="texts">Reads the sources.</param>
internal sealed partial class PragmaWarnings(SourceTexts texts)
{
    private readonly Dictionary<string, Directive[]> files = new(StringComparer.Ordinal);

    /// <summary>Whether a code is disabled at a line of a file.</summary>
    /// <param name="code">The code.</param>
    /// <param name="place">The place; nothing is disabled in files that are not C#.</param>
    public bool Disable(string code, SourceSpan place)
    {
        if (!place.File.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (!files.TryGetValue(place.File, out var directives))
        {
            files.Add(place.File, directives = [.. Read(texts.Lines(place.File))]);
        }

        return directives.LastOrDefault(directive => directive.Line < place.Line && directive.Concerns(code)) is { Disables: true };
    }

    private static IEnumerable<Directive> Read(string[] lines) =>
        from line in lines.Index()
        where line.Item.Contains('#', StringComparison.Ordinal)
        let match = Form().Match(line.Item)
        where match.Success
        select new Directive(
            line.Index + 1,
            match.Groups["what"].ValueSpan is "disable",
            match.Groups["codes"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"^\s*#\s*pragma\s+warning\s+(?<what>disable|restore)\b(?<codes>[^/]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();

    private sealed record Directive(int Line, bool Disables, string[] Codes)
    {
        // Without codes all are meant.
        public bool Concerns(string code) => Codes.Length == 0 || Codes.Contains(code, StringComparer.Ordinal);
    }
}
