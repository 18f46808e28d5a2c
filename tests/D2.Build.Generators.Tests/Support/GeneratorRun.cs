using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace D2.Build.Generators.Tests.Support;

/// <summary>One compilation with the generator in it, and the next one after an edit.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver driver;

    private GeneratorRun(GeneratorDriver driver, Compilation compilation)
    {
        this.driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Input = compilation;
        Output = output;
        Diagnostics = [.. diagnostics];
    }

    public Compilation Input { get; }

    public Compilation Output { get; }

    /// <summary>What the driver says of the generator itself; a generator that threw is among it (CS8785).</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public static GeneratorRun Of(params string[] sources) => Of(Compile.Sources(sources));

    public static GeneratorRun Of(Compilation compilation) => new(
        CSharpGeneratorDriver.Create(
            [new DeclarationGenerator().AsSourceGenerator()],
            parseOptions: Compile.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        compilation);

    public GeneratorRun Then(Func<Compilation, Compilation> edit) => new(driver, edit(Input));

    /// <summary>No errors anywhere, and no warnings in what was generated.</summary>
    public GeneratorRun Compiles()
    {
        var generated = Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        Assert.Empty(Diagnostics);
        Assert.Empty(Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && generated.Contains(diagnostic.Location.SourceTree!))));
        return this;
    }

    /// <summary>The members the registry hands over, in its order.</summary>
    public IEnumerable<string> RegisteredMembers() => Files["D2.Build.Declarations.g.cs"]
        .Split('\n')
        .Where(line => line.Contains("collector.Add(", StringComparison.Ordinal))
        .Select(line => line.Split('"')[1]);
}
