using System.Text.RegularExpressions;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests;

/// <summary>The code table, the analyzers' release notes and the documentation say the same.</summary>
public sealed partial class CodeTable
{
    [Fact]
    public void IdsAreUniqueAndWellFormed()
    {
        Assert.All(Codes.All, code => Assert.Matches(IdPattern(), code.Id));
        Assert.Distinct(Codes.All.Select(code => code.Id));
    }

    [Fact]
    public void EveryCodeHasAPageAndEveryPageACode()
    {
        var pages = Directory.GetFiles(Path.Join(RepositoryPaths.Root, "docs", "diagnostics"), "D2B*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Equal(Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPageBeginsWithItsCodeAndTitle() => Assert.All(Codes.All, code =>
        Assert.StartsWith(
            $"# {code.Id}: {code.Title}\n",
            File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", "diagnostics", code.Id + ".md")),
            StringComparison.Ordinal));

    [Fact]
    public void TheIndexOfThePagesIsTheTable()
    {
        var index = File.ReadAllLines(Path.Join(RepositoryPaths.Root, "docs", "diagnostics", "README.md"));

        Assert.Equal(CodeListing.MarkdownRows, index.Where(line => line.StartsWith("| [D2B", StringComparison.Ordinal)));
    }

    [GeneratedRegex("^D2B[1-9][0-9]{3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();
}
