using System.Text.RegularExpressions;

namespace D2.Build.Package.Tests.Pins;

/// <summary>
/// What Flux' image automation does to a file: it sets the scalar before a marker and writes the whole document anew, so that
/// carriage returns, blank lines, a first document line and the spacing of comments do not survive, and a text that would be read as a
/// number gets quotes.
/// </summary>
internal static partial class Setter
{
    public static string Set(string text, string marker, string value)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where((line, index) => index > 0 || line != "---")
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => Member().Match(line) is { Success: true } member ? Written(member, marker, value) : line.TrimEnd());
        return string.Join('\n', lines) + "\n";
    }

    private static string Written(Match member, string marker, string value)
    {
        var (key, scalar, comment) = (member.Groups["key"].Value, member.Groups["scalar"].Value, member.Groups["comment"].Value.Trim());
        if (comment.Contains($"\"{marker}\"", StringComparison.Ordinal))
        {
            scalar = scalar[0] is '"' or '\'' ? $"{scalar[0]}{value}{scalar[0]}" : Number().IsMatch(value) ? $"\"{value}\"" : value;
        }

        return comment.Length == 0 ? $"{key}: {scalar}" : $"{key}: {scalar} #{comment}";
    }

    [GeneratedRegex("""^(?<key>\s*[^#:\s]+):\s+(?<scalar>"[^"]*"|'[^']*'|[^\s#]\S*)\s*(#(?<comment>.*))?$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();

    [GeneratedRegex(@"^\d+(\.\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
