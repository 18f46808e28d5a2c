using System.Reflection;
using System.Text.Json;
using D2.Build.Generators.Schemas;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace D2.Build.Generators.Tests.Schemas.Support;

/// <summary>One compilation with the generators of schemas in it, and the next one after an edit.</summary>
internal sealed class SchemaRun
{
    private readonly GeneratorDriver driver;

    private SchemaRun(GeneratorDriver driver, Compilation compilation)
    {
        this.driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        (Input, Output) = (compilation, output);
    }

    public Compilation Input { get; }

    public Compilation Output { get; }

    public GeneratorDriverRunResult Result => driver.GetRunResult();

    /// <summary>What is reported, with what the driver says of a generator that threw.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Result.Diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)];

    /// <summary>The codes that are reported.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Id);

    /// <summary>Where something is reported, as a compiler writes it: the file, the line and the column, from 1.</summary>
    public static string PlaceOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }

    public IReadOnlyDictionary<string, string> Files => Result.Results.SelectMany(result => result.GeneratedSources)
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The schemas that the generated classes carry; each is valid JSON.</summary>
    public IEnumerable<JsonElement> FieldSchemas => Result.Results
        .SelectMany(result => result.TrackedSteps.GetValueOrDefault(SchemaSteps.Units, []))
        .SelectMany(step => step.Outputs)
        .SelectMany(output => ((UnitSpec)output.Value).Types.Classes)
        .Select(type => JsonElement.Parse(type.Schema));

    public static SchemaRun Of(params SchemaText[] files) => Of("", files);

    public static SchemaRun Of(string source, params SchemaText[] files) => new(
        CSharpGeneratorDriver.Create(
            [new CrdGenerator().AsSourceGenerator(), new ChartValuesGenerator().AsSourceGenerator(), new DeclarationGenerator().AsSourceGenerator()],
            files,
            Compile.ParseOptions,
            new SchemaMetadata(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        Compile.Sources(source));

    public SchemaRun ThenCode(string source) => new(driver, Input.ReplaceSyntaxTree(Input.SyntaxTrees.Last(), Compile.Tree(source, "/src/File0.cs")));

    public SchemaRun ThenFile(SchemaText before, SchemaText after) => new(driver.ReplaceAdditionalText(before, after), Input);

    /// <summary>Nothing is reported for the schemas, there is no error anywhere and no warning in what was generated, missing documentation included.</summary>
    public SchemaRun Compiles()
    {
        var generated = Result.GeneratedTrees.ToHashSet();
        Assert.Empty(Diagnostics);
        Assert.Empty(Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && generated.Contains(diagnostic.Location.SourceTree!))));
        return this;
    }

    /// <summary>What a static property of the code's class <c>Use</c> gives when it is run.</summary>
    public T Use<T>(string property) => (T)Load().GetType("Use")!.GetProperty(property)!.GetValue(null)!;

    /// <summary>The assembly that all of it becomes.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
