namespace D2.Build.Rules.Tests.Values.Schedules;

/// <summary>D2B1054, D2B1055.</summary>
public sealed class SchedulesTests
{
    [Theory]
    [InlineData("0 9 * * mon-fri")]
    [InlineData("*/15 0-6,22 1,15 JAN ?")]
    [InlineData("5/10 * * * 0")]
    [InlineData("@daily")]
    [InlineData("@every 1h30m")]
    public void CronExpressionsPass(string expression) => Assert.Null(CronExpressions.Check(expression));

    [Theory]
    [InlineData("", "it has 0 fields")]
    [InlineData("0 0 9 * * *", "it has 6 fields")]
    [InlineData("60 * * * *", "between 0 and 59")]
    [InlineData("0 0 * * 7", "(0 is Sunday)")]
    [InlineData("0 0 0 * *", "between 1 and 31")]
    [InlineData("0 0 * foo *", "a name such as 'feb'")]
    [InlineData("0 17-9 * * *", "ends before it begins")]
    [InlineData("*/0 * * * *", "above zero")]
    [InlineData("1-2-3 * * * *", "too many parts")]
    [InlineData(", * * * *", "is empty")]
    [InlineData("@often", "after '@'")]
    [InlineData("TZ=UTC 0 9 * * *", "timeZone")]
    public void OthersAreRefusedWithTheReason(string expression, string reason)
    {
        var violation = CronExpressions.Check(expression);

        Assert.Equal(Codes.InvalidCron, violation?.Code);
        Assert.Contains(reason, violation!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Local")]
    [InlineData("Europe/Oslo")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+5")]
    public void TimeZonesPass(string name) => Assert.Null(TimeZones.Check(name));

    [Theory]
    [InlineData("CEST", "'Europe/Oslo' or 'UTC'")]
    [InlineData("europe/oslo", "Write 'Europe/Oslo'")]
    [InlineData("new york", "Write 'America/New_York'")]
    [InlineData("", "'UTC'")]
    public void OtherTimeZonesAreRefusedWithTheNearest(string name, string advice)
    {
        var violation = TimeZones.Check(name);

        Assert.Equal(Codes.UnknownTimeZone, violation?.Code);
        Assert.Contains(advice, violation!.Message, StringComparison.Ordinal);
    }
}
