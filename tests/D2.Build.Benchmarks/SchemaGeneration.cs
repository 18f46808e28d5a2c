using System.Diagnostics;
using System.Globalization;
using D2.Build.Generators;
using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace D2.Build.Benchmarks;

/// <summary>
/// What custom resource definitions cost the compiler: the first time in a process, on every keystroke and when one of them is
/// edited, beside a project without any.
/// </summary>
internal static class SchemaGeneration
{
    private const int ObjectsEach = 20;
    private const int Rounds = 15;

    public static async Task ReportAsync()
    {
        foreach (var definitions in (string[])["0", "10", "100"])
        {
            var result = await ProcessRunner.RunAsync(Environment.ProcessPath!, [.. Growth.Self(), "schemas", definitions], CancellationToken.None);
            Console.Write(result.Output + result.Error);
        }
    }

    public static void Once(int definitions)
    {
        SchemaText[] files = [.. Enumerable.Range(0, definitions).Select(File)];
        Compilation compilation = CSharpCompilation.Create("Acme", [Code(0)], References(), new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = Driver(files);

        var first = Time(() => driver = driver.RunGenerators(compilation));
        var again = Median(_ => Time(() => Driver(files).RunGenerators(compilation)), 3);
        var keystroke = Median(round => Time(() => driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), Code(round)))), Rounds);
        var edit = definitions == 0 ? 0 : Median(round => Time(() => driver = Edit(driver, files, round).RunGenerators(compilation)), Rounds);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var compile = Time(() => output.Emit(Stream.Null));

        var types = driver.GetRunResult().GeneratedTrees.Sum(tree => tree.ToString().Split(" class ").Length - 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {definitions} definitions, {files.Sum(file => file.Content.Length) / 1e6:F1} MB, {types} classes
              first run {first:F0} ms, a full run later {again:F0} ms, a keystroke in C# {keystroke:F2} ms, an edit of one definition {edit:F1} ms
              compiling everything, first time {compile:F0} ms
            """));
    }

    private static SchemaText File(int number) => SchemaText.Crd($"/crds/{number}.yaml", SyntheticCrd.Of(number, ObjectsEach));

    private static SyntaxTree Code(int number) => CSharpSyntaxTree.ParseText($"class Acme {{ int field = {number}; }}", path: "/Acme.cs");

    private static CSharpGeneratorDriver Driver(SchemaText[] files) => CSharpGeneratorDriver.Create(
        [new CrdGenerator().AsSourceGenerator(), new ChartValuesGenerator().AsSourceGenerator(), new DeclarationGenerator().AsSourceGenerator()],
        files, CSharpParseOptions.Default, new SchemaMetadata());

    // Each round writes something new; the driver sees the file of the round before replaced.
    private static GeneratorDriver Edit(GeneratorDriver driver, SchemaText[] files, int round)
    {
        var edited = files[0].With(files[0].Content.Replace("Part", $"Part{round}", StringComparison.Ordinal) + $"# {round}\n");
        var replaced = driver.ReplaceAdditionalText(files[0], edited);
        files[0] = edited;
        return replaced;
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("D2.Build.", StringComparison.Ordinal)))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(Func<int, double> measure, int rounds) =>
        Enumerable.Range(1, rounds).Select(measure).Order().ElementAt(rounds / 2);
}
