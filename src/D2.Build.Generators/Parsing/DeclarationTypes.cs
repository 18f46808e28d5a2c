using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>Which members of a fleet class are declarations: by the type they are declared with. Remembers what it was asked.</summary>
internal sealed class DeclarationTypes
{
    private static readonly string[] Bases =
        [MetadataNames.Declaration, MetadataNames.Organization, MetadataNames.KubernetesObject, MetadataNames.ResourceList];

    private readonly Dictionary<ITypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether it is a declaration, a resource, or a collection of them.</summary>
    public bool Hold(ITypeSymbol type)
    {
        if (!known.TryGetValue(type, out var holds))
        {
            holds = IsDeclaration(type) || ItemTypes(type).Any(IsDeclaration);
            known.Add(type, holds);
        }

        return holds;
    }

    /// <summary>
    /// Whether nobody knows yet: the type, or that of the items, is not there while this generator runs. Another one may make it,
    /// as those of custom resources do.
    /// </summary>
    public static bool MayHold(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error || ItemTypes(type).Any(item => item.TypeKind == TypeKind.Error);

    private static bool IsDeclaration(ITypeSymbol type) => type.WithBases().Any(
        current => Bases.Any(current.Is) || current.Attribute(MetadataNames.KubernetesEntity) is not null);

    private static IEnumerable<ITypeSymbol> ItemTypes(ITypeSymbol type) => type.AllInterfaces
        .Append(type)
        .OfType<INamedTypeSymbol>()
        .Where(current => current.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        .Select(current => current.TypeArguments[0]);
}
