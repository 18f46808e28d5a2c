using System.Collections.Immutable;
using System.Globalization;
using D2.Build.Generators;
using D2.Build.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Benchmarks;

/// <summary>
/// What the generator and the analyzers cost an editor: a whole file once, and the member that was edited after each edit. Both
/// are measured beside ones that do nothing, because the compiler has to understand the code for any. Times are the
/// processor's, of all threads: those of a clock say more about what else the machine has to do.
/// </summary>
internal static class Analysis
{
    private const int Edits = 61;
    private const int Openings = 41;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(FormatAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static bool isIdleFirst;

    public static async Task ReportAsync()
    {
        var source = FleetSource.OfLines(1000);
        // The compiler itself is compiled by then, as in an editor that is open.
        _ = await CostsAsync(Compile(FleetSource.OfLines(50)), NewDrivers(), null);

        Print("first", [(await CostsAsync(Compile(source), NewDrivers(), null)).Costs]);
        var opened = new List<Costs>();
        for (var i = 0; i < Openings; i++)
        {
            opened.Add((await CostsAsync(Compile(source), NewDrivers(), null)).Costs);
        }

        Print("cold", opened.Skip(Openings / 2).ToArray());
        var compilation = Compile(source);
        var drivers = NewDrivers();
        var edits = new List<Costs>();
        for (var i = 0; i < Edits; i++)
        {
            var name = $"team-edit-{i}";
            var edited = source.Replace("team-50-0", name, StringComparison.Ordinal);
            var tree = CSharpSyntaxTree.ParseText(edited, Options, "Fleet.cs");
            var member = (await tree.GetRootAsync()).FindToken(edited.IndexOf(name, StringComparison.Ordinal)).Parent!
                .AncestorsAndSelf().OfType<PropertyDeclarationSyntax>().First();
            (drivers, var edit) = await CostsAsync(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), tree), drivers, member.Span);
            edits.Add(edit);
        }

        Print("edit", edits);
    }

    private static async Task<(Drivers Drivers, Costs Costs)> CostsAsync(CSharpCompilation compilation, Drivers drivers, TextSpan? span)
    {
        // In turns, as the first of two finds less prepared.
        isIdleFirst = !isIdleFirst;
        var (idleGenerator, generator) = (0.0, 0.0);
        var (own, idle, output) = (drivers.Own, drivers.Idle, (Compilation)compilation);
        for (var i = 0; i < 2; i++)
        {
            var copy = compilation.Clone();
            var before = Environment.CpuUsage.TotalTime;
            if (isIdleFirst == (i == 0))
            {
                idle = idle.RunGenerators(copy);
                idleGenerator = Since(before);
            }
            else
            {
                own = own.RunGeneratorsAndUpdateCompilation(copy, out output, out _);
                generator = Since(before);
            }
        }

        var first = isIdleFirst ? await RunAsync(output, [new IdleAnalyzer()], span) : 0;
        var all = await RunAsync(output, Analyzers, span);
        var idleAnalyzer = isIdleFirst ? first : await RunAsync(output, [new IdleAnalyzer()], span);
        return (new(own, idle), new(generator - idleGenerator, idleGenerator, all - idleAnalyzer, idleAnalyzer));
    }

    private static async Task<double> RunAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, TextSpan? span)
    {
        var copy = compilation.Clone();
        var before = Environment.CpuUsage.TotalTime;
        var model = copy.GetSemanticModel(copy.SyntaxTrees.First());
        var found = await copy.WithAnalyzers(analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, span, CancellationToken.None);
        return found.Length == 0 ? Since(before) : throw new InvalidOperationException(found[0].ToString());
    }

    private static double Since(TimeSpan before) => (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;

    private static Drivers NewDrivers() => new(
        CSharpGeneratorDriver.Create([new DeclarationGenerator().AsSourceGenerator()], parseOptions: Options),
        CSharpGeneratorDriver.Create([new IdleGenerator().AsSourceGenerator()], parseOptions: Options));

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Fleet",
        [CSharpSyntaxTree.ParseText(source, Options, "Fleet.cs")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static void Print(string what, IReadOnlyCollection<Costs> costs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: generator {Median(costs, c => c.Generator):0.0} ms beside {Median(costs, c => c.IdleGenerator):0.0} ms, "
        + $"analyzers {Median(costs, c => c.Analyzers):0.0} ms beside {Median(costs, c => c.IdleAnalyzer):0.0} ms of ones that do nothing"));

    private static double Median(IReadOnlyCollection<Costs> costs, Func<Costs, double> cost) => costs.Select(cost).Order().ElementAt(costs.Count / 2);

    private sealed record Costs(double Generator, double IdleGenerator, double Analyzers, double IdleAnalyzer);

    private sealed record Drivers(GeneratorDriver Own, GeneratorDriver Idle);
}
