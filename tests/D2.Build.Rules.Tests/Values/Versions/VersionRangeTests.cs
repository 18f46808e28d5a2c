namespace D2.Build.Rules.Tests.Values.Versions;

public sealed class VersionRangeTests
{
    [Theory]
    [InlineData("1.2.3", "1.2.3 v1.2.3", "1.2.4 1.2.3-rc.1")]
    [InlineData("=1.2", "1.2.0 1.2.9", "1.3.0 1.1.9")]
    [InlineData("1.x", "1.0.0 1.9.9", "2.0.0 0.9.9 1.2.0-rc.1")]
    [InlineData("1.2.x-0", "1.2.0-rc.1 1.2.3", "1.3.0")]
    [InlineData("*", "0.0.0 99.0.0", "1.0.0-rc.1")]
    [InlineData("!=1.2.3", "1.2.4 1.2.3-rc.1", "1.2.3")]
    [InlineData("!=1.x", "2.0.0", "1.5.0 2.0.0-rc.1")]
    [InlineData("!=1.2", "1.3.0", "1.2.7")]
    [InlineData(">1.2.3", "1.2.4 2.0.0", "1.2.3 1.0.0")]
    [InlineData(">1", "2.0.0", "1.5.0 1.0.0")]
    [InlineData(">1.2", "1.3.0 2.0.0", "1.2.9 1.1.0")]
    [InlineData(">=1.2", "1.2.0 3.0.0", "1.1.9 2.0.0-rc.1")]
    [InlineData("=>1.2.0-0", "1.2.0-rc.1 2.0.0-rc.1", "1.1.0")]
    [InlineData("<2", "1.9.9", "2.0.0 2.0.0-rc.1")]
    [InlineData("<=1", "1.9.9 0.1.0", "2.0.0")]
    [InlineData("=<1.2", "1.2.9 1.1.0", "1.3.0 2.0.0")]
    [InlineData("<=1.2.3", "1.2.3", "1.2.4")]
    [InlineData("~1.2.3", "1.2.3 1.2.9", "1.3.0 1.2.2")]
    [InlineData("~>1", "1.9.0", "2.0.0")]
    [InlineData("~0.0.0", "5.0.0", "5.0.0-rc.1")]
    [InlineData("^1.2.3", "1.2.3 1.9.0", "2.0.0 1.2.2")]
    [InlineData("^0.2.3", "0.2.3 0.2.9", "0.3.0 1.0.0")]
    [InlineData("^0.0.3", "0.0.3", "0.0.4 0.1.0")]
    [InlineData("^0.0", "0.0.9", "0.1.0")]
    [InlineData("^0", "0.9.0", "1.0.0")]
    [InlineData(">=1.2 <2", "1.5.0", "1.1.0 2.0.0")]
    [InlineData(">=1.2, <2", "1.5.0", "1.1.0 2.0.0")]
    [InlineData("1.2 - 1.4", "1.2.0 1.4.9", "1.1.0 1.5.0")]
    [InlineData("^1 || ^3", "1.5.0 3.0.0", "2.0.0 4.0.0")]
    public void AllowsWhatFluxDoes(string range, string inside, string outside)
    {
        var parsed = VersionRange.Parse(range)!;

        Assert.All(inside.Split(' '), tag => Assert.True(parsed.Allows(SemanticVersion.Parse(tag)!), tag));
        Assert.All(outside.Split(' '), tag => Assert.False(parsed.Allows(SemanticVersion.Parse(tag)!), tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("1.2 ||")]
    [InlineData(">>1")]
    public void WhatFluxCannotReadIsNone(string range) => Assert.Null(VersionRange.Parse(range));

    [Theory]
    [InlineData(">=1.0.0", "1.2.3", "2.0.0")]
    [InlineData("*", "1.2.3", "2.0.0")]
    [InlineData("^1 || ^3", "1.2.3", "3.0.0")]
    [InlineData(">=1 <2 || >=7.4.1 <8", "1.2.3", "7.4.1")]
    [InlineData(">=1 <2 || >7.4.1 <8", "1.2.3", "7.4.2")]
    [InlineData(">=1 !=2.x", "1.2.3", "3.0.0")]
    public void TheNextMajorIsFound(string range, string current, string next)
    {
        var found = VersionRange.Parse(range)!.NextMajor(SemanticVersion.Parse(current)!)!;

        Assert.Equal(0, found.ComparePrecedence(SemanticVersion.Parse(next)!));
    }

    [Theory]
    [InlineData("1.x", "1.2.3")]
    [InlineData(">=1.2 <2", "1.2.3")]
    [InlineData("^0.3", "0.3.1")]
    [InlineData("<=4", "4.0.0")]
    [InlineData("^1 || ^3", "3.2.3")]
    public void ARangeThatEndsHasNone(string range, string current) =>
        Assert.Null(VersionRange.Parse(range)!.NextMajor(SemanticVersion.Parse(current)!));
}
