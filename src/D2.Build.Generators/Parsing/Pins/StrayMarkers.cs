using D2.Build.Rules;
using D2.Build.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Parsing;

/// <summary>Markers that stand somewhere else than behind the value of a pin.</summary>
internal static class StrayMarkers
{
    /// <summary>Looks through the lines of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="document">Its content.</param>
    /// <param name="known">The lines with a pin and a comment behind it.</param>
    public static IEnumerable<PinProblem> Find(string text, YamlMapping document, ISet<int> known)
    {
        var contents = Contents(document).ToArray();
        foreach (var line in SourceText.From(text).Lines)
        {
            var content = line.ToString();
            var at = SetterMarker.IsIn(content) && !known.Contains(line.LineNumber + 1) ? content.IndexOf('#') : -1;
            if (at >= 0 && !Array.Exists(contents, span => span.Contains(line.Start + at)))
            {
                yield return new(new(Codes.MisplacedMarker, Sentence(content.Substring(0, at))), TextSpan.FromBounds(line.Start + at, line.End));
            }
        }
    }

    private static string Sentence(string before)
    {
        var written = before.Trim();
        return written.Length == 0
            ? "A marker on a line of its own is ignored by Flux. Write it behind the value, on the same line."
            : written.EndsWith(":", StringComparison.Ordinal)
                ? "There is no value before this marker. Flux sets single values: write it behind the value it is for."
                : "This marker is not behind the value of a pin. Pins are the members of 'data', a line each.";
    }

    // A number sign inside of a text is no comment.
    private static IEnumerable<TextSpan> Contents(YamlNode node) => node switch
    {
        YamlScalar => [TextSpan.FromBounds(node.Start.Offset, node.End.Offset)],
        YamlMapping mapping => mapping.SelectMany(member => Contents(member.Key).Concat(Contents(member.Value))),
        YamlSequence sequence => sequence.SelectMany(Contents),
        _ => [],
    };
}
