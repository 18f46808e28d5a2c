using System.Text;
using System.Text.RegularExpressions;

namespace D2.Build.Render;

/// <summary>The names of sections in <c>.editorconfig</c>: <c>*.cs</c>, <c>*.{cs,vb}</c>, <c>tenants/**</c>.</summary>
internal static class GlobPattern
{
    /// <summary>An expression over paths relative to the file, which begin with a slash. It takes linear time.</summary>
    /// <param name="glob">The name of the section.</param>
    public static Regex ToRegex(string glob)
    {
        var pattern = new StringBuilder("^");
        pattern.Append(glob.Contains('/', StringComparison.Ordinal) ? (glob.StartsWith('/') ? "" : "/") : "(.*)/");
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            var (text, skip) = Part(glob, i, ref depth);
            pattern.Append(text);
            i += skip;
        }

        return depth == 0
            ? new(pattern.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)
            : new("^" + Regex.Escape(glob) + "$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    private static (string Text, int Skip) Part(string glob, int at, ref int depth)
    {
        switch (glob[at])
        {
            case '*' when at + 1 < glob.Length && glob[at + 1] == '*':
                return at + 2 < glob.Length && glob[at + 2] == '/' ? ("(.*/)?", 2) : (".*", 1);
            case '*':
                return ("[^/]*", 0);
            case '?':
                return ("[^/]", 0);
            case '{':
                depth++;
                return ("(", 0);
            case '}' when depth > 0:
                depth--;
                return (")", 0);
            case ',' when depth > 0:
                return ("|", 0);
            default:
                return (Regex.Escape(glob[at].ToString()), 0);
        }
    }
}
