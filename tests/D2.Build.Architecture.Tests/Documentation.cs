using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests;

/// <summary>What the documentation shows exists.</summary>
public sealed partial class Documentation
{
    [Fact]
    public void SnippetsAreTheFilesTheyName()
    {
        var readme = File.ReadAllText(Path.Join(RepositoryPaths.Root, "README.md"));
        var snippets = Snippet().Matches(readme);

        Assert.NotEmpty(snippets);
        Assert.All(snippets, snippet =>
            Assert.Equal(File.ReadAllText(Path.Join(RepositoryPaths.Root, snippet.Groups["file"].Value)), snippet.Groups["code"].Value));
    }

    [Fact]
    public void RelativeLinksLeadSomewhere()
    {
        var broken =
            from page in Directory.EnumerateFiles(Path.Join(RepositoryPaths.Root, "docs"), "*.md", SearchOption.AllDirectories)
                .Append(Path.Join(RepositoryPaths.Root, "README.md"))
            from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups["target"].Value)
            where !link.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Join(Path.GetDirectoryName(page), link.Split('#')[0]))
            select $"{Path.GetFileName(page)}: {link}";

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"<!-- snippet: (?<file>\S+) -->\n```\w+\n(?<code>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
