namespace D2.Build.Rules.Tests.Values.Versions;

/// <summary>D2B1050.</summary>
public sealed class SemverRangesTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("1.2.3")]
    [InlineData("v1.2.3")]
    [InlineData("2.x")]
    [InlineData("2.*.*")]
    [InlineData(">=1.0.0")]
    [InlineData(">= 1.0.0 < 2.0.0")]
    [InlineData(">=1.0.0, <2.0.0")]
    [InlineData("~1.4 || ^2.0.0-rc.1")]
    [InlineData("=>1.2||=<0.5")]
    [InlineData("1.2 - 1.4.5, !=1.3")]
    [InlineData(" 1.2.3-beta.1+build.5 ")]
    public void RangesOfMastermindsPass(string range) => Assert.Null(SemverRanges.Check(range));

    [Theory]
    [InlineData("", "a version is missing")]
    [InlineData("latest", "'latest' is no version")]
    [InlineData(">=1.0.0<2.0.0", "'<2.0.0' does not belong there")]
    [InlineData("1.0.0 ||", "a version is missing")]
    [InlineData("1.0.0,", "a version is missing")]
    [InlineData("==1.0", "'==' is no comparison")]
    [InlineData("1.2.3.4", "'.4' does not belong there")]
    [InlineData("1.2.3-", "follow '-'")]
    [InlineData("1.2 - ", "a version is missing")]
    [InlineData("1..2", "no version")]
    [InlineData("99999999999999999999", "too long")]
    [InlineData("^1.0 && <2", "no version")]
    public void OthersAreRefusedWithTheReason(string range, string reason)
    {
        var violation = SemverRanges.Check(range);

        Assert.Equal(Codes.InvalidSemverRange, violation?.Code);
        Assert.Contains(reason, violation!.Message, StringComparison.Ordinal);
    }
}
