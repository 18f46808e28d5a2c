using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>The members of a class that may be declarations.</summary>
internal static class FleetMembers
{
    /// <summary>Whether the class is marked as fleet or as components.</summary>
    public static bool AreIn(INamedTypeSymbol type) =>
        type.Attribute(MetadataNames.Fleet) is not null || type.Attribute(MetadataNames.Components) is not null;

    /// <summary>The static properties that can be read, and the static fields, with their types.</summary>
    public static IEnumerable<(ISymbol Symbol, ITypeSymbol Type)> Of(INamedTypeSymbol type) =>
        from member in type.GetMembers()
        where member.IsStatic && !member.IsImplicitlyDeclared
        let held = TypeOf(member)
        where held is not null
        select (member, held);

    /// <summary>Whether the registry, another class of the project, can read the member.</summary>
    public static bool IsReachable(ISymbol member, Compilation compilation) =>
        compilation.IsSymbolAccessibleWithin((member as IPropertySymbol)?.GetMethod ?? member, compilation.Assembly);

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { GetMethod: not null } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
