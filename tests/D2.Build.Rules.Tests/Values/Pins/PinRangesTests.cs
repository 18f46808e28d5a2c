namespace D2.Build.Rules.Tests.Values.Pins;

public sealed class PinRangesTests
{
    [Theory]
    [InlineData("1.2.3", "1.x", MajorVersions.Held, null)]
    [InlineData("2.0.0", "1.x", MajorVersions.Held, "D2B8049")]
    [InlineData("latest", "1.x", MajorVersions.Held, "D2B8049")]
    [InlineData("1.2.3", ">=1.0.0", MajorVersions.Held, "D2B8050")]
    [InlineData("1.2.3", ">=1.0.0", MajorVersions.Allowed, null)]
    [InlineData("1.2.3", "not a range", MajorVersions.Held, null)]
    public void PinsAndRangesAgree(string version, string range, MajorVersions majors, string? code) =>
        Assert.Equal(code, PinRanges.CheckPin("app", version, range, majors).SingleOrDefault()?.Code.Id);

    [Fact]
    public void TheMessageNamesTheMajorAndTheRemedy()
    {
        var message = PinRanges.CheckPin("app", "1.2.3", ">=1", MajorVersions.Held).Single().Message;

        Assert.Contains("allows 2.x", message, StringComparison.Ordinal);
        Assert.Contains("as 1.x does", message, StringComparison.Ordinal);
    }
}
