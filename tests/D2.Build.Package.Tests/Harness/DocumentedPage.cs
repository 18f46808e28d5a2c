using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>What the pages of the documentation tell their readers to run.</summary>
internal static partial class DocumentedPage
{
    /// <summary>The commands of some pages, in order.</summary>
    public static string Commands(params string[] pages) => string.Concat(pages.SelectMany(Blocks));

    /// <summary>The blocks of commands of one page.</summary>
    public static IReadOnlyList<string> Blocks(string page)
    {
        string[] blocks = [.. Block().Matches(File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", page))).Select(match => match.Groups["commands"].Value)];
        Assert.NotEmpty(blocks);
        return blocks;
    }

    [GeneratedRegex(@"^```sh\n(?<commands>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
