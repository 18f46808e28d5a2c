using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.Pins;

/// <summary>A compilation with pins files.</summary>
internal sealed class PinsRun
{
    private readonly GeneratorDriver driver;
    private readonly Compilation output;

    private PinsRun(GeneratorDriver driver)
    {
        this.driver = driver.RunGeneratorsAndUpdateCompilation(Compile.Sources("class Empty;"), out output, out var diagnostics);
        Assert.Empty(diagnostics);
    }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    /// <summary>The generated constants; null where there are none.</summary>
    public string? Constants =>
        Result.GeneratedSources.SingleOrDefault(source => source.HintName == "D2.Build.Pins.g.cs").SourceText?.ToString();

    public static PinsRun Of(params AdditionalText[] files) => new(CSharpGeneratorDriver.Create(
        [new PinsGenerator().AsSourceGenerator()],
        files,
        Compile.ParseOptions,
        new PinsText.Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    public static PinsRun Of(string pins) => Of(new PinsText(pins));

    public PinsRun Then(AdditionalText before, AdditionalText after) => new(driver.ReplaceAdditionalText(before, after));

    public PinsRun Compiles()
    {
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return this;
    }

    /// <summary>What the analyzer says: code, line from 1, the text it is said of, and the message.</summary>
    public static async Task<IReadOnlyList<(string Code, int Line, string Text, string Message)>> DiagnosticsAsync(params PinsText[] files)
    {
        var options = new AnalyzerOptions([.. files], new PinsText.Options());
        var diagnostics = await Compile.Sources("class Empty;")
            .WithAnalyzers([new PinsFileAnalyzer()], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. diagnostics.OrderBy(d => d.Location.SourceSpan.Start).Select(d => (
                d.Id,
                d.Location.GetLineSpan().StartLinePosition.Line + 1,
                files.Single(file => file.Path == d.Location.GetLineSpan().Path).GetText().ToString(d.Location.SourceSpan),
                d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))),
        ];
    }
}
