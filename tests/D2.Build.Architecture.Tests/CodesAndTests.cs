using System.Text.RegularExpressions;
using D2.Build.Rules;
using D2.Build.Testing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Architecture.Tests;

/// <summary>
/// Every code has a test in which it is found and one in which the nearest correct input is silent. The tests say so themselves
/// (<see cref="FiresAttribute"/>, <see cref="SilentAttribute"/>), and have to do what they say.
/// </summary>
public sealed partial class CodesAndTests
{
    private static readonly (MethodDeclarationSyntax Method, string[] Codes)[] Firing = [.. TestSources.With("Fires")];
    private static readonly (MethodDeclarationSyntax Method, string[] Codes)[] Silent = [.. TestSources.With("Silent")];

    private static readonly Dictionary<string, string> Names = NamesOfCodes();

    [Fact]
    public void EveryCodeFiresInATest() => Assert.Empty(Codes.All.Select(code => code.Id).Except(Firing.SelectMany(test => test.Codes)));

    [Fact]
    public void EveryCodeIsSilentInATest() => Assert.Empty(Codes.All.Select(code => code.Id).Except(Silent.SelectMany(test => test.Codes)));

    [Fact]
    public void OnlyCodesOfTheTableAreNamed() => Assert.Empty(Firing.Concat(Silent).SelectMany(test => test.Codes).Except(Names.Keys));

    [Fact]
    public void MarkedMethodsAreRun() =>
        Assert.Empty(Firing.Concat(Silent).Where(test => !TestSources.IsTest(test.Method)).Select(test => TestSources.Title(test.Method)));

    [Fact]
    public void FiringTestsCompareTheirCodes() => Assert.Empty(
        from test in Firing
        let words = Word().Matches(TestSources.WholeText(test.Method)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal)
        from code in test.Codes
        where !words.Contains(code) && !words.Contains(Names[code])
        select $"{TestSources.Title(test.Method)} does not name {code}");

    [Fact]
    public void FiringTestsCompareThePlace() => Assert.Empty(
        from test in Firing
        where test.Codes.Any(HasAPlace) && !Place().IsMatch(TestSources.WholeText(test.Method))
        select $"{TestSources.Title(test.Method)} does not look at the place");

    [Fact]
    public void SilentTestsAssert() => Assert.Empty(
        Silent.Where(test => !TestSources.WholeText(test.Method).Contains("Assert.", StringComparison.Ordinal)).Select(test => TestSources.Title(test.Method)));

    // What the program d2 meets while it packs, pushes, signs and verifies (5043, 5045, 7001 to 7006, 9010 to 9119), and what it is asked
    // for in vain (9150 to 9159), is in no source file: its message says which request, file or argument it was.
    private static bool HasAPlace(string code) =>
        (string.CompareOrdinal(code, "D2B7001") < 0 && code is not ("D2B5043" or "D2B5045"))
        || (string.CompareOrdinal(code, "D2B7006") > 0 && string.CompareOrdinal(code, "D2B9010") < 0)
        || (string.CompareOrdinal(code, "D2B9120") >= 0 && !code.StartsWith("D2B915", StringComparison.Ordinal));

    // The registry client and the signer stand below the table and name their codes themselves.
    private static Dictionary<string, string> NamesOfCodes()
    {
        var names = typeof(Codes).GetFields().Where(field => field.FieldType == typeof(DiagnosticCode))
            .ToDictionary(field => ((DiagnosticCode)field.GetValue(null)!).Id, field => field.Name, StringComparer.Ordinal);
        foreach (Match own in OwnCode().Matches(File.ReadAllText(Path.Join(RepositoryPaths.Root, "src", "D2.Build.Registry", "RegistryCodes.cs"))))
        {
            names[own.Groups["id"].Value] = own.Groups["name"].Value;
        }

        return names;
    }

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    // A location, a line of a file, or the marks around a piece of code.
    [GeneratedRegex(@"\.Location\b|\bLine\b|\.Line\(|MarkedLine|\[\||\.File\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();

    [GeneratedRegex("const string (?<name>\\w+) = \"(?<id>D2B[0-9]{4})\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnCode();
}
