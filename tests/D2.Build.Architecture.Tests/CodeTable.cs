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

    // Findings are asserted by their code's name or id; the nearest correct input is silent in the same class of tests.
    [Fact]
    public void EveryCodeIsNamedByATest()
    {
        var names = typeof(Codes).GetFields().Where(field => field.FieldType == typeof(DiagnosticCode))
            .ToDictionary(field => ((DiagnosticCode)field.GetValue(null)!).Id, field => field.Name, StringComparer.Ordinal);
        var tests = string.Concat(Directory
            .EnumerateFiles(Path.Join(RepositoryPaths.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var words = Word().Matches(tests).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        // The registry client stands below the table and names its codes itself.
        foreach (Match own in OwnCode().Matches(File.ReadAllText(Path.Join(RepositoryPaths.Root, "src", "D2.Build.Registry", "RegistryCodes.cs"))))
        {
            names[own.Groups["id"].Value] = own.Groups["name"].Value;
        }

        Assert.Empty(Codes.All.Where(code => !words.Contains(code.Id) && !words.Contains(names[code.Id])).Select(code => code.Id));
    }

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    [GeneratedRegex("^D2B[1-9][0-9]{3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();

    [GeneratedRegex("const string (?<name>\\w+) = \"(?<id>D2B[0-9]{4})\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnCode();
}
