using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Tests.Support;

/// <summary>A source text in which <c>[|…|]</c> marks where diagnostics are expected.</summary>
internal sealed partial record Markup(string Source, IReadOnlyList<TextSpan> Spans)
{
    public static Markup Parse(string text)
    {
        var spans = new List<TextSpan>();
        var source = Marked().Replace(text, match =>
        {
            spans.Add(new TextSpan(match.Index - (4 * spans.Count), match.Groups["text"].Length));
            return match.Groups["text"].Value;
        });
        return new(source, spans);
    }

    [GeneratedRegex(@"\[\|(?<text>.*?)\|\]", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marked();
}
