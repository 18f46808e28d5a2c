using System.Reflection;
using D2.Build.CodeFixes;
using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.CodeFixes;

/// <summary>Every fix of an editor, applied to what its analyzer reports.</summary>
public sealed class CodeFixTests
{
    private static readonly CodeFixProvider[] Providers = FixRun.Providers;

    [Theory]
    [InlineData("D2B1001", "object Value = new D2.Build.Kubernetes.Namespace(\"My_Team\");", "object Value = new D2.Build.Kubernetes.Namespace(\"my-team\");")]
    [InlineData("D2B1002", "Duration Value = \"1d\";", "Duration Value = \"24h\";")]
    [InlineData("D2B1002", "object Value = new D2.Build.Flux.OciRepositorySpec { Timeout = \"1h\" };", "object Value = new D2.Build.Flux.OciRepositorySpec { Timeout = \"60m\" };")]
    [InlineData("D2B1003", "object Value = new D2.Build.Flux.GitRepositorySpec { Url = \"git@host:a/b\" };", "object Value = new D2.Build.Flux.GitRepositorySpec { Url = \"ssh://git@host/a/b\" };")]
    [InlineData("D2B1050", "object Value = new D2.Build.Flux.OciReference { Semver = \">=1<2\" };", "object Value = new D2.Build.Flux.OciReference { Semver = \">=1 <2\" };")]
    [InlineData("D2B1051", "object Value = new D2.Build.Flux.OciReference { Tag = \"1+2\" };", "object Value = new D2.Build.Flux.OciReference { Tag = \"1_2\" };")]
    [InlineData("D2B1053", "object Value = new D2.Build.Flux.ImageRepositorySpec { Image = \"a/b:1\" };", "object Value = new D2.Build.Flux.ImageRepositorySpec { Image = \"a/b\" };")]
    [InlineData("D2B1054", "object Value = new D2.Build.Flux.InputSchedule { Cron = \"0 9 * * 7\" };", "object Value = new D2.Build.Flux.InputSchedule { Cron = \"0 9 * * 0\" };")]
    [InlineData("D2B1055", "object Value = new D2.Build.Flux.InputSchedule { TimeZone = \"Oslo\" };", "object Value = new D2.Build.Flux.InputSchedule { TimeZone = \"Europe/Oslo\" };")]
    [InlineData("D2B2001", "object Value = new Cluster(\"a\") { Variables = { [\"my-name\"] = \"x\" } };", "object Value = new Cluster(\"a\") { Variables = { [\"my_name\"] = \"x\" } };")]
    [InlineData("D2B3003", "string Value = \"<< inputs.a | uper >>\";", "string Value = \"<< inputs.a | upper >>\";")]
    [InlineData("D2B3003", "string M(Input<string> input) => input.Pipe(\"uper\");", "string M(Input<string> input) => input.Pipe(\"upper\");")]
    [InlineData("D2B3014", "string Value = \"<< .a >><< inputs.b >>\";", "string Value = \"<< inputs.a >><< inputs.b >>\";")]
    [InlineData("D2B4020", "object Value = new D2.Build.Flux.HealthCheckExpression { Current = \"status.a = 1\" };", "object Value = new D2.Build.Flux.HealthCheckExpression { Current = \"status.a == 1\" };")]
    [InlineData("D2B4021", "object Value = new D2.Build.Flux.HealthCheckExpression { Current = \"status.a.startswith('b')\" };", "object Value = new D2.Build.Flux.HealthCheckExpression { Current = \"status.a.startsWith('b')\" };")]
    [InlineData("D2B5001", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = \"a\" };", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = \"^a$\" };")]
    [InlineData("D2B5002", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = \"^a.b$\" };", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = @\"^a\\.b$\" };")]
    [InlineData("D2B6001", "object Value = new SourcePolicy(\"p\") { Allow = [\"oci://ghcr.io/acme\"] };", "object Value = new SourcePolicy(\"p\") { Allow = [\"oci://ghcr.io/acme/\"] };")]
    [InlineData("D2B5002", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = @\"^\"\"a.b$\" };", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = @\"^\"\"a\\.b$\" };")]
    public async Task TheFixGivesTheRightTextAndTheReportIsGone(string code, string before, string after)
    {
        using var run = await FixRun.OfAsync(code, "class C { " + before + " }");

        Assert.Equal("class C { " + after + " }", await run.FixAsync());
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync("class C { " + after + " }"));
    }

    [Theory]
    [InlineData("D2B1050", "object Value = new D2.Build.Flux.OciReference { Semver = \"newest\" };")]
    [InlineData("D2B3003", "string Value = \"<< inputs.a | semverCompare 1 >>\";")]
    [InlineData("D2B1050", "const string Range = \">=1<2\"; object Value = new D2.Build.Flux.OciReference { Semver = Range };")]
    public Task WithoutOneRightAnswerNothingIsOffered(string code, string source) => AssertNothingOfferedAsync(code, "class C { " + source + " }");

    [Fact]
    public void EveryCorrectionHasAFix() => Assert.Equal(
        Corrections.Ids.Order(StringComparer.Ordinal), Providers.OfType<TextFix>().Where(provider => provider is not ApiVersionFix).SelectMany(provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal));

    [Fact]
    public void TheTableOfCodesNamesEveryFix() => Assert.Equal(
        Fixes.Ids.Order(StringComparer.Ordinal), Providers.SelectMany(provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryFixIsForACodeThatAnAnalyzerReports()
    {
        var reported = typeof(FormatAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(descriptor => descriptor.Id);

        Assert.Empty(Providers.SelectMany(provider => provider.FixableDiagnosticIds).Except(reported, StringComparer.Ordinal));
    }

    [Fact]
    public void ManyPlacesCanBeFixedAtOnce() => Assert.All(Providers, provider => Assert.NotNull(provider.GetFixAllProvider()));

    private static async Task AssertNothingOfferedAsync(string code, string source)
    {
        using var run = await FixRun.OfAsync(code, source);
        Assert.Empty(await run.OfferedAsync());
    }
}
