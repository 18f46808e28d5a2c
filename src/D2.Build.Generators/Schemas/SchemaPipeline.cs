using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Schemas.Emit;
using D2.Build.Generators.Schemas.Parsing;
using D2.Build.Generators.Schemas.Specs;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Schemas;

/// <summary>From files to types, step by step; what does not change in a step ends there.</summary>
internal static class SchemaPipeline
{
    /// <summary>Generates types for the files of one kind and reports what is wrong with them.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="kind">The files' metadata <c>D2Kind</c>.</param>
    /// <param name="read">Reads one of them.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context, string kind, Func<SchemaFile, CancellationToken, SchemaFileSpec> read)
    {
        var files = SchemaFile.Find(context, kind, SchemaSteps.Files)
            .Select(read)
            .WithTrackingName(SchemaSteps.Read);

        // Names have to be compared across files; only what clashes goes on, which is nothing as a rule.
        var clashes = files
            .Select(static (file, _) => NamesSpec.Of(file))
            .WithTrackingName(SchemaSteps.Names)
            .Collect()
            .Select(static (names, _) => Clashes.Find(names))
            .WithTrackingName(SchemaSteps.Clashes);

        var units = files
            .SelectMany(static (file, _) => file.Units.Zip(file.Places, static (unit, place) => new PlacedUnitSpec(unit, place)))
            .Combine(clashes)
            .Where(static pair => !pair.Right.Any(clash => clash.IsOf(pair.Left)))
            .Select(static (pair, _) => pair.Left.Unit)
            .WithTrackingName(SchemaSteps.Units);

        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource(unit.HintName, UnitEmitter.Emit(unit)));
        context.RegisterSourceOutput(files.SelectMany(static (file, _) => file.Problems), Report);
        context.RegisterSourceOutput(clashes.SelectMany(static (found, _) => found.Select(clash => clash.ToProblem())), Report);
    }

    private static void Report(SourceProductionContext output, ProblemSpec problem) => output.ReportDiagnostic(
        Diagnostic.Create(Descriptors.For(problem.Code), problem.Place.ToLocation(), problem.Message));
}
