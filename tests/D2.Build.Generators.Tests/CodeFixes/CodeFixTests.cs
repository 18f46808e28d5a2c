using System.Collections.Immutable;
using System.Reflection;
using D2.Build.CodeFixes;
using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.CodeFixes;

/// <summary>Every fix of an editor, applied to what its analyzer reports.</summary>
public sealed class CodeFixTests
{
    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(TextFix).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [InlineData("D2B1001", "object Value = new D2.Build.Kubernetes.Namespace(\"My_Team\");", "object Value = new D2.Build.Kubernetes.Namespace(\"my-team\");")]
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
    [InlineData("D2B5002", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = @\"^\"\"a.b$\" };", "object Value = new D2.Build.Flux.OidcIdentityMatch { Issuer = @\"^\"\"a\\.b$\" };")]
    public async Task TheFixGivesTheRightTextAndTheReportIsGone(string code, string before, string after)
    {
        var (document, actions) = await OfferedAsync(code, before);

        var operations = await Assert.Single(actions).GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;

        Assert.Equal("class C { " + after + " }", (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync("class C { " + after + " }"));
    }

    [Theory]
    [InlineData("D2B1050", "object Value = new D2.Build.Flux.OciReference { Semver = \"newest\" };")]
    [InlineData("D2B3003", "string Value = \"<< inputs.a | semverCompare 1 >>\";")]
    [InlineData("D2B1050", "const string Range = \">=1<2\"; object Value = new D2.Build.Flux.OciReference { Semver = Range };")]
    public async Task WithoutOneRightAnswerNothingIsOffered(string code, string source) => Assert.Empty((await OfferedAsync(code, source)).Actions);

    [Fact]
    public void EveryCorrectionHasAFix() => Assert.Equal(
        Corrections.Ids.Order(StringComparer.Ordinal), Providers.SelectMany(provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal));

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

    private static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> OfferedAsync(string code, string member)
    {
        var source = "class C { " + member + " }";
        var diagnostic = Assert.Single(await AnalyzerRun.DiagnosticsAsync(source));
        Assert.Equal(code, diagnostic.Id);
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Fleet", LanguageNames.CSharp).AddDocument("File0.cs", source);
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        var placed = Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree!, diagnostic.Location.SourceSpan));
        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(code)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, placed.Location.SourceSpan, ImmutableArray.Create(placed), (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        return (document, actions);
    }
}
