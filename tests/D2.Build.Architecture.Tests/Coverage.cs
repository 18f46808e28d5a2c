using System.Text.RegularExpressions;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests;

/// <summary>The table of hazards names codes that exist, once each hazard, and counts right.</summary>
public sealed partial class Coverage
{
    private const int Hazards = 127;
    private const int Least = 105;

    private static readonly string Text = File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", "diagnostics", "coverage.md"));

    private static readonly Match[] Rows = [.. Row().Matches(Text).Cast<Match>()];

    [Fact]
    public void EveryHazardHasOneRow()
    {
        Assert.Equal(Hazards, Rows.Length);
        Assert.Distinct(Rows.Select(row => row.Groups["id"].Value));
    }

    [Fact]
    public void EveryCodeExists()
    {
        var known = Codes.All.Select(code => code.Id).ToHashSet(StringComparer.Ordinal);

        var named = Rows.SelectMany(row => Code().Matches(row.Groups["codes"].Value)).Select(code => code.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, named);
    }

    [Fact]
    public void WhatIsNotCaughtSaysWhy() => Assert.Empty(Rows
        .Where(row => !IsCaught(row) && row.Groups["note"].Value.Length == 0).Select(row => row.Groups["id"].Value));

    [Fact]
    public void TheCountIsRight()
    {
        var caught = Rows.Count(IsCaught);

        Assert.Contains($"{caught} of {Hazards} are caught.", Text, StringComparison.Ordinal);
        Assert.True(caught >= Least, $"{caught} are caught.");
    }

    private static bool IsCaught(Match row) => Code().IsMatch(row.Groups["codes"].Value);

    [GeneratedRegex(@"^\| (?<id>D2[STDVPNCW]\d{3}) \| [^|]+ \| (?<codes>[^|]+) \| (?<note>[^|]*) \|$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"\[(?<code>D2B\d{4})\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
