using System.Text.RegularExpressions;

namespace D2.Build.Cli.Tests.Support;

/// <summary>A command line of the help as a shell splits it: at blanks, with quoted words whole, up to where its output goes.</summary>
internal static partial class ShellWords
{
    public static string[] Of(string line) =>
        [.. Word().Matches(line).Select(match => match.Value.Trim('\'')).TakeWhile(word => word is not (">" or ">>" or "|"))];

    [GeneratedRegex(@"'[^']*'|\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
