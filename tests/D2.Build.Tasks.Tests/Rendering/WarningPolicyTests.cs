namespace D2.Build.Tasks.Tests;

public sealed class WarningPolicyTests
{
    [Theory]
    [InlineData("true", "", "", LineSeverity.Error)]
    [InlineData("True", "1701;1702", null, LineSeverity.Error)]
    [InlineData("false", "", "", LineSeverity.Warning)]
    [InlineData(null, null, null, LineSeverity.Warning)]
    [InlineData("true", "1701, d2b4001", "", LineSeverity.Warning)]
    [InlineData("true", "", "CS0618;D2B4001", LineSeverity.Warning)]
    internal void RaisesWarningsAsTheProjectSays(string? treat, string? noWarn, string? notAsErrors, LineSeverity expected) =>
        Assert.Equal(expected, WarningPolicy.Of(treat, noWarn, notAsErrors).Apply(Line(LineSeverity.Warning)).Severity);

    [Fact]
    public void MessagesStayMessages() =>
        Assert.Equal(LineSeverity.Info, WarningPolicy.Of("true", "", "").Apply(Line(LineSeverity.Info)).Severity);

    private static FindingLine Line(LineSeverity severity) => new(severity, "D2B4001", "", null, default, "text");
}
