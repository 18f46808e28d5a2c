namespace D2.Build.Rules.Tests.Values;

public class DurationsTests
{
    [Theory]
    [InlineData("10m")]
    [InlineData("1h30m")]
    [InlineData("0s")]
    [InlineData("1.5h")]
    [InlineData("100ms")]
    [InlineData("1m1ms")]
    [InlineData("90s30s")]
    public void DurationsAreAccepted(string text) => Assert.Null(Durations.Check(text));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("m")]
    [InlineData("10 m")]
    [InlineData("10M")]
    [InlineData("-10m")]
    [InlineData("1d")]
    [InlineData("1.m")]
    [InlineData(".5m")]
    [InlineData("1.5.5m")]
    [InlineData("5us")]
    [InlineData("10ms5")]
    [InlineData("10m\n")]
    [InlineData("١m")]
    public void WhatIsNoDurationIsRefused(string text)
    {
        var violation = Durations.Check(text);

        Assert.Equal(Codes.InvalidDuration, violation?.Code);
        Assert.Contains($"'{text}'", violation!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("60s")]
    [InlineData("5m30s")]
    [InlineData("500ms")]
    public void ShortDurationsAreAccepted(string text) => Assert.Null(Durations.CheckShort(text));

    [Theory]
    [InlineData("1h")]
    [InlineData("30m1h")]
    [InlineData("5")]
    public void ShortDurationsHaveNoHours(string text) => Assert.Equal(Codes.InvalidDuration, Durations.CheckShort(text)?.Code);
}
