using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

internal static class SymbolExtensions
{
    /// <summary>Whether a type that is not nested has this name, such as <c>D2.Build.Value`1</c>.</summary>
    public static bool Is(this ITypeSymbol type, string metadataName) =>
        type.ContainingType is null
        && metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal)
        && type.ContainingNamespace is { } space
        && string.Equals($"{space.ToDisplayString()}.{type.MetadataName}", metadataName, StringComparison.Ordinal);

    /// <summary>The type and what it derives from, nearest first.</summary>
    public static IEnumerable<ITypeSymbol> WithBases(this ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>The type and the types around it, innermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> WithContainers(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            yield return current;
        }
    }

    public static bool DerivesFrom(this ITypeSymbol type, string metadataName) =>
        type.WithBases().Any(current => current.Is(metadataName));

    public static AttributeData? Attribute(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Is(metadataName) == true);
}
