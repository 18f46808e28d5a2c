using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>Which members of a fleet class are declarations: by the type they are declared with.</summary>
internal static class DeclarationTypes
{
    private static readonly string[] Bases =
        [MetadataNames.Declaration, MetadataNames.Organization, MetadataNames.KubernetesObject, MetadataNames.ResourceList];

    /// <summary>Whether it is a declaration, a resource, or a collection of them.</summary>
    public static bool Holds(ITypeSymbol type) => IsDeclaration(type) || ItemTypes(type).Any(IsDeclaration);

    private static bool IsDeclaration(ITypeSymbol type) => type.WithBases().Any(
        current => Bases.Any(current.Is) || current.Attribute(MetadataNames.KubernetesEntity) is not null);

    private static IEnumerable<ITypeSymbol> ItemTypes(ITypeSymbol type) => type.AllInterfaces
        .Append(type)
        .OfType<INamedTypeSymbol>()
        .Where(current => current.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        .Select(current => current.TypeArguments[0]);
}
