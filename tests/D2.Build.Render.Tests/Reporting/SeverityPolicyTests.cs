using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Reporting;

public sealed class SeverityPolicyTests
{
    private static readonly DiagnosticCode Code = new("D2B4001", "Careful", Severity.Warning, "");

    [Theory]
    [InlineData("", "", "", "", Severity.Warning)]
    [InlineData("", "", "", "false", Severity.Warning)]
    [InlineData("", "", "", "True", Severity.Error)]
    [InlineData("", "CS0618; d2b4001", "", "", Severity.Error)]
    [InlineData("", "", "D2B4001", "true", Severity.Warning)]
    [InlineData("", "D2B4001", "D2B4001", "", Severity.Warning)]
    [InlineData("1701,D2B4001", "", "", "true", null)]
    public void AWarningBecomesWhatTheProjectSays(string noWarn, string asErrors, string notAsErrors, string treat, Severity? expected)
    {
        var policy = new SeverityPolicy(noWarn, asErrors, notAsErrors, treat);

        Assert.Equal(expected, policy.Apply(AFinding(Severity.Warning))?.Severity);
    }

    [Fact]
    public void AnErrorCannotBeSilenced() =>
        Assert.Equal(Severity.Error, new SeverityPolicy(noWarn: "D2B4001").Apply(AFinding(Severity.Error))?.Severity);

    [Fact]
    public void InformationIsNeverRaised() =>
        Assert.Equal(Severity.Info, new SeverityPolicy(treatWarningsAsErrors: "true").Apply(AFinding(Severity.Info))?.Severity);

    [Theory]
    [InlineData("error", "", "", Severity.Error)]
    [InlineData("suggestion", "", "true", Severity.Info)]
    [InlineData("warning", "", "true", Severity.Error)]
    [InlineData("warning", "D2B4001", "", null)]
    [InlineData("none", "", "true", null)]
    public void ConfigurationsComeBeforeProperties(string severity, string noWarn, string treat, Severity? expected)
    {
        var policy = new SeverityPolicy(noWarn, treatWarningsAsErrors: treat) { Configs = Configs(severity) };

        Assert.Equal(expected, policy.Apply(AFinding(Severity.Warning), "/repo/Fleet.cs")?.Severity);
    }

    [Fact]
    public void ConfigurationsSilenceNoErrors() => Assert.Equal(
        Severity.Error, new SeverityPolicy { Configs = Configs("none") }.Apply(AFinding(Severity.Error), "/repo/Fleet.cs")?.Severity);

    private static AnalyzerConfigs Configs(string severity) =>
        new([AnalyzerConfig.Read("/repo/.editorconfig", ["[*.cs]", $"dotnet_diagnostic.D2B4001.severity = {severity}"])]);

    private static Finding AFinding(Severity severity) => new(Code, severity, "text", SourceLocation.None);
}
