using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>Where constants with a format are looked at.</summary>
public sealed class FormatAnalyzerTests
{
    [Theory]
    [InlineData("object Value = new D2.Build.Flux.OciReference { Semver = [|\"newest\"|] };")]
    [InlineData("object Value = new D2.Build.Flux.OciReference { Semver = [|Newest|] };")]
    [InlineData("object Value = new D2.Build.Flux.OciReference { Semver = [|\"new\" + \"est\"|] };")]
    [InlineData("void M(D2.Build.Flux.OciReference reference) => reference.Semver = [|\"newest\"|];")]
    [InlineData("object Value = new D2.Build.OperatorRelease { Version = [|\"newest\"|] };")]
    [InlineData("object Value = Own([|\"newest\"|]);")]
    [InlineData("[StringSyntax(nameof(TextFormat.SemverRange))] string Value { get; } = [|\"newest\"|];")]
    [InlineData("[StringSyntax(nameof(TextFormat.SemverRange))] string value = [|\"newest\"|];")]
    public async Task ItIsReportedAtTheText(string member)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1050", Source(member));

        Assert.Contains("'newest' is not a range of versions", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("object Value = new D2.Build.Flux.OciReference { Semver = \"1.x\" };")]
    [InlineData("object Value = new D2.Build.Flux.OciReference { Semver = \"<< inputs.semver >>\" };")]
    [InlineData("object Value = new D2.Build.Flux.OciReference { Semver = Late };")]
    [InlineData("object Value = Own(Late);")]
    [InlineData("[StringSyntax(\"Regex\")] string Value { get; } = \"a\";")]
    [InlineData("[StringSyntax(\"99\")] string Value { get; } = \"newest\";")]
    [InlineData("string Value { get; } = \"newest\";")]
    public Task OtherTextsAreNot(string member) => AnalyzerRun.IsSilentAsync(Source(member));

    [Fact]
    public async Task SchemesWithoutTlsAreReported()
    {
        await AnalyzerRun.ReportsAsync("D2B5050", Source("object Value = new D2.Build.Flux.HelmRepositorySpec { Url = [|\"http://charts.example.com\"|] };"));
        await AnalyzerRun.ReportsAsync("D2B5050", Source("object Value = new D2.Build.Flux.GitRepositorySpec { Url = [|\"http://git.example.com/a/b\"|] };"));
        await AnalyzerRun.IsSilentAsync(Source("object Value = new D2.Build.Flux.HelmRepositorySpec { Url = \"https://charts.example.com\" };"));
    }

    [Fact]
    public async Task TimeoutsWithoutHoursAreToldFromOtherDurations()
    {
        await AnalyzerRun.ReportsAsync("D2B1002", Source("object Value = new D2.Build.Flux.OciRepositorySpec { Timeout = [|\"1h\"|] };"));
        await AnalyzerRun.ReportsAsync("D2B1002", Source("object Value = new D2.Build.Flux.OciRepositorySpec { Timeout = [|\"1d\"|] };"));
    }

    private static string Source(string member) => $$"""
        using System.Diagnostics.CodeAnalysis;
        class C
        {
            const string Newest = "newest";
            static readonly string Late = "newest";
            static object Own([StringSyntax(nameof(TextFormat.SemverRange))] string range) => range;
            {{member}}
        }
        """;
}
