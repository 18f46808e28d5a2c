using D2.Build.Rules;

namespace D2.Build.Render.Tests.Reporting;

public sealed class AnalyzerConfigsTests
{
    private const string File = "/repo/fleet/tenants/Apps.cs";

    [Theory]
    [InlineData("[*.cs]", "error", Severity.Error)]
    [InlineData("[*]", "warning", Severity.Warning)]
    [InlineData("[*.{vb,cs}]", "suggestion", Severity.Info)]
    [InlineData("[*.cs]", "none", null)]
    [InlineData("[*.cs]", "silent", null)]
    [InlineData("[*.cs]", "default", Severity.Warning)]
    [InlineData("[*.vb]", "none", Severity.Warning)]
    [InlineData("[fleet/**]", "none", null)]
    [InlineData("[fleet/**/*.cs]", "none", null)]
    [InlineData("[**/tenants/A???.cs]", "none", null)]
    [InlineData("[fleet/*.cs]", "none", Severity.Warning)]
    [InlineData("[{unclosed]", "none", Severity.Warning)]
    [InlineData("# no section", "none", Severity.Warning)]
    public void ASectionDecidesForItsFiles(string section, string severity, Severity? expected) =>
        Assert.Equal(expected, Severities(("/repo/.editorconfig", [section, $"dotnet_diagnostic.D2B3009.severity = {severity}"])));

    [Fact]
    public void OtherCodesAndKeysAreNotMeant() => Assert.Equal(
        Severity.Warning,
        Severities(("/repo/.editorconfig", ["[*]", "dotnet_diagnostic.D2B3010.severity = none", "dotnet_diagnostic.severity = none", "indent_size = 4", "nonsense"])));

    [Fact]
    public void TheNearestFileWins() => Assert.Equal(
        Severity.Error,
        Severities(
            ("/repo/fleet/.editorconfig", ["[*]", "dotnet_diagnostic.D2B3009.severity = error"]),
            ("/repo/.editorconfig", ["[*]", "dotnet_diagnostic.D2B3009.severity = none"])));

    [Fact]
    public void ARootHidesThoseAbove() => Assert.Equal(
        Severity.Warning,
        Severities(
            ("/repo/.editorconfig", ["[*]", "dotnet_diagnostic.D2B3009.severity = none"]),
            ("/repo/fleet/.editorconfig", ["root = true", "[*]", "indent_size = 4"])));

    [Fact]
    public void FilesElsewhereAreNotMeant() =>
        Assert.Equal(Severity.Warning, Severities(("/repo/other/.editorconfig", ["[*]", "dotnet_diagnostic.D2B3009.severity = none"])));

    [Fact]
    public void AGlobalConfigurationIsForEveryFileAndGivesWay()
    {
        var global = ("/anywhere/.globalconfig", new[] { "is_global = true", "dotnet_diagnostic.D2B3009.severity = none" });

        Assert.Null(Severities(global));
        Assert.Equal(Severity.Error, Severities(("/repo/.editorconfig", ["[*]", "dotnet_diagnostic.D2B3009.severity = error"]), global));
    }

    [Fact]
    public void WithoutConfigurationNothingChanges() =>
        Assert.Equal(Severity.Info, AnalyzerConfigs.None.Of("D2B3006", Severity.Info, File));

    private static Severity? Severities(params (string Path, string[] Lines)[] configs) =>
        new AnalyzerConfigs(configs.Select(config => AnalyzerConfig.Read(config.Path, config.Lines))).Of("D2B3009", Severity.Warning, File);
}
