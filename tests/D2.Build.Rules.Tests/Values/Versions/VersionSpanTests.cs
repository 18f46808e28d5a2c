namespace D2.Build.Rules.Tests.Values.Versions;

public sealed class VersionSpanTests
{
    [Theory]
    [InlineData("*", "0.0.0", null)]
    [InlineData("2.x", "2.0.0", "3.0.0")]
    [InlineData("2.9.x", "2.9.0", "2.10.0")]
    [InlineData("2", "2.0.0", "3.0.0")]
    [InlineData("v2.9.4", "2.9.4", "2.9.5")]
    [InlineData("=2.9.4-rc.1", "2.9.4", "2.9.5")]
    [InlineData(">=2.7", "2.7.0", null)]
    [InlineData(">2.7", "2.8.0", null)]
    [InlineData("<3", "0.0.0", "3.0.0")]
    [InlineData("<=2.8", "0.0.0", "2.9.0")]
    [InlineData(">=2.7.1, <2.9", "2.7.1", "2.9.0")]
    [InlineData(">= 2.7.1 < 2.9", "2.7.1", "2.9.0")]
    [InlineData("1.2 - 1.4", "1.2.0", "1.5.0")]
    [InlineData("~1.4.2", "1.4.2", "1.5.0")]
    [InlineData("~1", "1.0.0", "2.0.0")]
    [InlineData("^1.4.2", "1.4.2", "2.0.0")]
    [InlineData("^0.4.2", "0.4.2", "0.5.0")]
    [InlineData("^0.0.2", "0.0.2", "0.0.3")]
    public void ARangeIsASpanOfVersions(string range, string from, string? to)
    {
        var span = Assert.Single(VersionSpan.Of(range));

        Assert.Equal((from, to), (span.From.ToString(), span.To?.ToString()));
    }

    [Fact]
    public void AlternativesAreSpansOfTheirOwn() => Assert.Equal(2, VersionSpan.Of("1.x || 3.x").Count);

    [Theory]
    [InlineData("latest")]
    [InlineData("1.2.3.4")]
    [InlineData("99999999999999")]
    [InlineData("=>>1")]
    public void WhatIsNoRangeHasNone(string range) => Assert.Empty(VersionSpan.Of(range));

    [Theory]
    [InlineData("2.x", true, false, false)]
    [InlineData("2.9.x", false, false, false)]
    [InlineData("2.9.4", false, false, true)]
    [InlineData(">=1.0.0", true, true, false)]
    [InlineData("*", true, true, false)]
    public void HowFarItReaches(string range, bool minors, bool majors, bool exact)
    {
        var span = Assert.Single(VersionSpan.Of(range));

        Assert.Equal((minors, majors, exact), (span.CrossesMinors, span.CrossesMajors, span.IsExact));
    }
}
