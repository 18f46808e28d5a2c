using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests;

/// <summary>What the documentation shows exists.</summary>
public sealed partial class Documentation
{
    // Examples of diagnostics are fragments, compiled by tests of the generator; decisions show what was not done.
    private static readonly string[] Uncompiled = ["diagnostics", "decisions"];

    // Built step by step by tests of the package, which read this page only.
    private const string WalkThrough = "components.md";

    private static IEnumerable<string> Pages => Directory
        .EnumerateFiles(Path.Join(RepositoryPaths.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Append(Path.Join(RepositoryPaths.Root, "README.md"));

    [Fact]
    public void CodeIsFromTheFileNamedAboveIt()
    {
        var blocks = Pages
            .Where(page => !Uncompiled.Contains(Path.GetFileName(Path.GetDirectoryName(page))))
            .SelectMany(page => Code().Matches(File.ReadAllText(page)), (page, match) => (Page: Path.GetFileName(page), match.Groups))
            .ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            var source = block.Groups["source"].Value;
            Assert.True(source.Length > 0, $"{block.Page} names no file above:\n{block.Groups["code"].Value}");
            Assert.True(
                (block.Groups["kind"].Value == "walk-through" && block.Page == WalkThrough) || Lines(File.ReadAllText(Path.Join(RepositoryPaths.Root, source))).Contains(Lines(block.Groups["code"].Value), StringComparison.Ordinal),
                $"{block.Page}: {source} does not hold:\n{block.Groups["code"].Value}");
        });
    }

    [Fact]
    public void TheReadmeShowsWholeFiles()
    {
        var blocks = Code().Matches(File.ReadAllText(Path.Join(RepositoryPaths.Root, "README.md")));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal(File.ReadAllText(Path.Join(RepositoryPaths.Root, block.Groups["source"].Value)), block.Groups["code"].Value));
    }

    [Fact]
    public void RelativeLinksLeadSomewhere()
    {
        var broken =
            from page in Pages
            from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups["target"].Value)
            where !link.Contains("://", StringComparison.Ordinal)
            where !Leads(page, link)
            select $"{Path.GetFileName(page)}: {link}";

        Assert.Empty(broken);
    }

    [Fact]
    public void ACodeLinksToItsOwnPage()
    {
        var codes = Pages.SelectMany(page => CodeLink().Matches(File.ReadAllText(page)), (page, match) => (Page: Path.GetFileName(page), Code: match.Groups["code"].Value, Target: match.Groups["target"].Value)).ToArray();

        Assert.NotEmpty(codes);
        Assert.All(codes, link => Assert.Equal($"{link.Page}: {link.Code}.md", $"{link.Page}: {link.Target.Split('/')[^1]}"));
    }

    private static bool Leads(string page, string link)
    {
        var parts = link.Split('#');
        var file = parts[0].Length > 0 ? Path.Join(Path.GetDirectoryName(page), parts[0]) : page;
        return Path.Exists(file)
            && (parts.Length == 1 || !file.EndsWith(".md", StringComparison.Ordinal) || Heading().Matches(File.ReadAllText(file)).Any(match => Anchor(match.Groups["text"].Value) == parts[1]));
    }

    // As GitHub and GitLab make them.
    private static string Anchor(string heading) => string.Concat(heading.Trim().ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
        .Select(c => c == ' ' ? '-' : c));

    // Without indentation, and with whole lines only.
    private static string Lines(string text) => $"\n{string.Join('\n', text.Split('\n').Select(line => line.Trim()))}";

    [GeneratedRegex(@"(<!-- (?<kind>snippet|walk-through): (?<source>\S+) -->\n)?```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (?<text>.*)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(?<code>D2B[0-9]{4})\]\((?<target>[^)#]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeLink();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
