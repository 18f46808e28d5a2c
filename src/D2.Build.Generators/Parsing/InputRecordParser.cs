using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>Reads a record marked as inputs of a ResourceSet.</summary>
internal static class InputRecordParser
{
    public static InputRecordSpec? Parse(GeneratorAttributeSyntaxContext context, CancellationToken token)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        return AttributeSite.IsFirst(context, MetadataNames.ResourceSetInputs, token) && !InputRecordShape.Obstacles(type, token).Any()
            ? new(TypeParser.Parse(type), Parameters(type, token).Select(Input).ToEquatableArray())
            : null;
    }

    /// <summary>The parameters of the primary constructor; none where there is no such constructor.</summary>
    public static IEnumerable<IParameterSymbol> Parameters(INamedTypeSymbol type, CancellationToken token) =>
        PrimaryConstructor(type, token)?.Parameters ?? [];

    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type, CancellationToken token) =>
        type.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.Any(part => part.GetSyntax(token) is TypeDeclarationSyntax { ParameterList: not null }));

    private static InputSpec Input(IParameterSymbol parameter) =>
        new(TypeParser.Identifier(parameter.Name), Casing.ToCamel(parameter.Name), InputTypes.Name(parameter.Type));
}
