using System.Text;
using D2.Build.Rules;

namespace D2.Build.Pipelines;

/// <summary>
/// Turns the expressions of <see cref="GitRef"/> into GitHub's filter patterns. Only what a pattern can say exactly, or says
/// more widely where Git itself forbids the rest, is accepted: a pipeline must not start where its signature would be refused.
/// </summary>
internal static class GlobPatterns
{
    // What an expression may contain beside literal text, longest first.
    private static readonly (string Regex, string Glob)[] Parts =
    [
        ("[0-9]+", "[0-9]+"),
        (@"\d+", "[0-9]+"),
        ("[0-9]", "[0-9]"),
        (@"\d", "[0-9]"),
        ("[^/]+", "*"),
        (".+", "**"),
        (".*", "**"),
    ];

    public static IEnumerable<string> Of(string pattern, IReadOnlyList<string> components)
    {
        const string AnyComponent = "refs/tags/[^/]+/";
        return components.Count > 0 && pattern.StartsWith(AnyComponent, StringComparison.Ordinal)
            ? components.Select(component => Translate($"refs/tags/{RegexText.Escape(component)}/{pattern[AnyComponent.Length..]}"))
            : [Translate(pattern)];
    }

    private static string Translate(string pattern)
    {
        var glob = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var part = Parts.FirstOrDefault(p => string.CompareOrdinal(pattern, at, p.Regex, 0, p.Regex.Length) == 0);
            if (part.Regex is not null)
            {
                glob.Append(part.Glob);
                at += part.Regex.Length;
            }
            else
            {
                at += AppendLiteral(glob, pattern, at);
            }
        }

        return glob.ToString();
    }

    private static int AppendLiteral(StringBuilder glob, string pattern, int at)
    {
        var isEscaped = pattern[at] == '\\' && at + 1 < pattern.Length && !char.IsAsciiLetterOrDigit(pattern[at + 1]);
        var character = pattern[isEscaped ? at + 1 : at];
        if (!isEscaped && @"\.[](){}*+?|^$".Contains(character, StringComparison.Ordinal))
        {
            throw new NotSupportedException(
                $"'{pattern}' cannot be said as a filter of refs: '{pattern[at..]}'. Use text, \\d+, [0-9]+, [^/]+ and .* only.");
        }

        if ("*?+[]!\\".Contains(character, StringComparison.Ordinal))
        {
            glob.Append('\\');
        }

        glob.Append(character);
        return isEscaped ? 2 : 1;
    }
}
