using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using D2.Build.Generators.Analyzers;

namespace D2.Build.Generators.Tests.Support;

/// <summary>Every analyzer over a source text and what was generated for it, as in a build.</summary>
internal static class AnalyzerRun
{
    /// <summary>The code is reported at the marks and nowhere else, and nothing else is reported.</summary>
    /// <returns>The messages, in the order of the source text.</returns>
    public static async Task<IReadOnlyList<string>> ReportsAsync(string code, string markup)
    {
        var (source, spans) = Markup.Parse(markup);

        var diagnostics = await DiagnosticsAsync(source);

        Assert.All(diagnostics, diagnostic => Assert.Equal(code, diagnostic.Id));
        Assert.Equal(spans, diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        return [.. diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>Nothing is reported.</summary>
    public static async Task IsSilentAsync(string source)
    {
        GeneratorRun.Of(source).Compiles();

        Assert.Empty(await DiagnosticsAsync(source));
    }

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(params string[] sources)
    {
        var run = GeneratorRun.Of(sources);
        var diagnostics = await run.Output
            .WithAnalyzers(
            [
                new ComponentsClassAnalyzer(), new FleetClassAnalyzer(), new InputsRecordAnalyzer(), new LiteralAnalyzer(), new FormatAnalyzer(), new TemplateAnalyzer(),
                new VariableUseAnalyzer(), new TenantLabelAnalyzer(), new AllowlistAnalyzer(), new ApiVersionAnalyzer(), new TemplateResultAnalyzer(),
                new PrivateDeclarationAnalyzer(), new InitializationOrderAnalyzer(),
            ])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
