using D2.Build.Generators.Emit;
using D2.Build.Generators.Parsing;
using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators;

/// <summary>
/// Writes what declarations need around them: the registry, the placeholders of inputs and the variables. It reports
/// nothing; the analyzers do, with the same parsers.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DeclarationGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var fleets = Find(context, MetadataNames.Fleet, FleetParser.ParseFleet, TrackingNames.Fleets);
        var components = Find(context, MetadataNames.Components, FleetParser.ParseComponents, TrackingNames.Components);
        var classes = fleets.Collect().Combine(components.Collect())
            .SelectMany(static (pair, _) => pair.Left.AddRange(pair.Right));
        var inputRecords = Find(context, MetadataNames.ResourceSetInputs, InputRecordParser.Parse, TrackingNames.InputRecords);

        var registry = classes
            .SelectMany(static (fleet, _) => OneOrNone(fleet.Members))
            .WithTrackingName(TrackingNames.FleetMembers)
            .Collect()
            .Select(static (members, _) => RegistrySpec.Of(members))
            .WithTrackingName(TrackingNames.Registry);

        var names = classes
            .Select(static (fleet, _) => fleet.Variables)
            .Collect()
            .Select(static (declared, _) => VariablesParser.Unite(declared))
            .WithTrackingName(TrackingNames.FleetVariables);

        var variables = classes
            .SelectMany(static (fleet, _) => OneOrNone(fleet.VarsType))
            .WithTrackingName(TrackingNames.VarsTypes)
            .Collect()
            .Combine(names)
            .SelectMany(static (pair, _) => HintNames.Assign(pair.Left.Select(type => new VariablesSpec(type, pair.Right)), VariablesEmitter.Suffix))
            .WithTrackingName(TrackingNames.Variables);

        var inputs = inputRecords
            .Collect()
            .SelectMany(static (specs, _) => HintNames.Assign(specs, InputsEmitter.Suffix))
            .WithTrackingName(TrackingNames.Inputs);

        context.RegisterSourceOutput(registry, static (output, spec) =>
        {
            if (spec.Fleets.Count > 0)
            {
                output.AddSource(RegistryEmitter.HintName, RegistryEmitter.Emit(spec));
            }
        });
        context.RegisterSourceOutput(variables, static (output, file) => output.AddSource(file.HintName, VariablesEmitter.Emit(file.Content)));
        context.RegisterSourceOutput(inputs, static (output, file) => output.AddSource(file.HintName, InputsEmitter.Emit(file.Content)));
    }

    private static IncrementalValuesProvider<T> Find<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, T?> parse,
        string trackingName)
        where T : class
        => context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax, parse)
            .WithTrackingName(trackingName)
            .SelectMany(static (spec, _) => OneOrNone(spec));

    private static IEnumerable<T> OneOrNone<T>(T? spec)
        where T : class
        => spec is null ? [] : [spec];
}
