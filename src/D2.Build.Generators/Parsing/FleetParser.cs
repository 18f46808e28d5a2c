using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>Reads a class marked as fleet or as components.</summary>
internal static class FleetParser
{
    public static FleetSpec? ParseFleet(GeneratorAttributeSyntaxContext context, CancellationToken token) =>
        Parse(context, MetadataNames.Fleet, token);

    public static FleetSpec? ParseComponents(GeneratorAttributeSyntaxContext context, CancellationToken token) =>
        Parse(context, MetadataNames.Components, token);

    private static FleetSpec? Parse(GeneratorAttributeSyntaxContext context, string attribute, CancellationToken token)
    {
        // A class that is marked as both is read once.
        if (!AttributeSite.IsFirst(context, attribute, token)
            || (ReferenceEquals(attribute, MetadataNames.Components) && ((INamedTypeSymbol)context.TargetSymbol).Attribute(MetadataNames.Fleet) is not null))
        {
            return null;
        }

        var type = (INamedTypeSymbol)context.TargetSymbol;
        var spec = TypeParser.Parse(type);
        return new(
            IsListed(type, context.SemanticModel.Compilation) ? new(spec, Members(type, context.SemanticModel.Compilation)) : null,
            VariablesParser.Parse(type, context.SemanticModel, token),
            TakesVars(type, context.SemanticModel.Compilation, token) ? spec : null);
    }

    // A class that is not static or partial is an error of its own, but its declarations are declarations all the same.
    private static bool IsListed(INamedTypeSymbol type, Compilation compilation) =>
        !TypeShape.IsGeneric(type) && TypeShape.IsReachable(type, compilation);

    private static bool TakesVars(INamedTypeSymbol type, Compilation compilation, CancellationToken token) =>
        !FleetShape.Problems(type, compilation, token).Any()
        && type.GetMembers(VariablesParser.ClassName).IsEmpty
        && !string.Equals(type.Name, VariablesParser.ClassName, StringComparison.Ordinal);

    // Parts are ordered by file and not as the compiler got them, which is the order a file system lists them in.
    private static EquatableArray<FleetMemberSpec> Members(INamedTypeSymbol type, Compilation compilation)
    {
        // Members are many and their types few.
        var types = new DeclarationTypes();
        return FleetMembers.Of(type)
            .Where(member => FleetMembers.IsReachable(member.Symbol, compilation) && (types.Hold(member.Type) || DeclarationTypes.MayHold(member.Type)))
            .OrderBy(member => member.Symbol.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(member => member.Symbol.Locations[0].SourceSpan.Start)
            .Select(member => new FleetMemberSpec(TypeParser.Identifier(member.Symbol.Name), types.Hold(member.Type)))
            .ToEquatableArray();
    }
}
