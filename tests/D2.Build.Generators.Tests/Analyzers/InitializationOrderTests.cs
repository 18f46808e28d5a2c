using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1007, as far as source text tells.</summary>
public sealed class InitializationOrderTests
{
    private const string Infra = "public static InfraTenant Infra { get; } = new(\"infra\") { Components = [\"ingress\"] };";

    [Fires("D2B1007")]
    [Theory]
    [InlineData("public static AppsTenant Apps { get; } = new(\"apps\") { Components = [], DependsOn = [[|Infra|]] };")]
    [InlineData("public static AppsTenant Apps = new(\"apps\") { Components = [], DependsOn = [[|F.Infra|][\"ingress\"].Configs.ReadyOnce] };")]
    [InlineData("public static Tenant[] All { get; } = [.. new[] { [|Infra|] }];")]
    public async Task AMemberThatIsInitialisedLaterIsReportedWhereItIsRead(string earlier)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1007", $"[Fleet] static partial class F {{ {earlier} {Infra} }}");

        Assert.Contains("Move Infra above ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task HelpersAreInitialisedInTheSameOrder() => AnalyzerRun.ReportsAsync(
        "D2B1007",
        "[Components] static partial class F { public static AppComponent Web { get; } = new([|Name|]); static readonly string Name = \"web\"; }");

    [Fact]
    public async Task TheFilesOfAClassHaveNoOrder()
    {
        var found = await AnalyzerRun.DiagnosticsAsync(
            $"[Fleet] static partial class F {{ {Infra} }}",
            "partial class F { public static AppsTenant Apps { get; } = new(\"apps\") { Components = [], DependsOn = [Infra] }; }");

        var only = Assert.Single(found);
        Assert.Equal(("D2B1007", "/src/File1.cs"), (only.Id, only.Location.SourceTree!.FilePath));
        Assert.Contains("the files of a class have no order", only.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static AppsTenant Apps { get; } = new(\"apps\") { Components = [], DependsOn = [Infra] };", "CS8604")]
    [InlineData("public static AppsTenant Apps = new(\"apps\") { Components = [], DependsOn = [Infra[\"ingress\"].Configs.ReadyOnce] };", "CS8602")]
    public async Task TheCompilerDoesNotAddThatItMayBeNull(string earlier, string warning)
    {
        var output = GeneratorRun.Of($"[Fleet] static partial class F {{ {earlier} {Infra} }}").Output;
        Assert.Equal([warning], Visible(output.GetDiagnostics(TestContext.Current.CancellationToken)));

        var all = await output.WithAnalyzers([new InitializationOrderAnalyzer(), new NullOrderSuppressor()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["D2B1007"], Visible(all));
    }

    [Fact]
    public async Task WhatMayBeNullForAnotherReasonIsStillSaid()
    {
        var output = GeneratorRun.Of("[Fleet] static partial class F { static string? Name() => null; public static AppComponent Web { get; } = new(Name()); }").Output;

        var all = await output.WithAnalyzers([new NullOrderSuppressor()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["CS8604"], Visible(all));
    }

    [Silent("D2B1007")]
    [Theory]
    [InlineData(Infra + "public static AppsTenant Apps { get; } = new(\"apps\") { Components = [], DependsOn = [Infra] };")]
    [InlineData("public static AppsTenant Apps => new(\"apps\") { Components = [], DependsOn = [Infra] };" + Infra)]
    [InlineData("public static Tenant[] All { get; } = [.. new[] { Later }]; public static InfraTenant Later => new(\"infra\") { Components = [] };")]
    [InlineData("public static AppComponent Web { get; } = new(Name); const string Name = \"web\";")]
    [InlineData("public static AppComponent Web { get; } = new(nameof(Infra).ToLowerInvariant());" + Infra)]
    [InlineData("static System.Func<Tenant> Later { get; } = () => Infra;" + Infra)]
    public Task WhatIsReadLaterOrIsThereIsNot(string members) => AnalyzerRun.IsSilentAsync($"[Fleet] static partial class F {{ {members} }}");

    [Fact]
    public Task OtherClassesMayDoAsTheyLike() =>
        AnalyzerRun.IsSilentAsync("static class F { static string A = B; static string B = \"b\"; }");

    private static IEnumerable<string> Visible(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.Id);
}
