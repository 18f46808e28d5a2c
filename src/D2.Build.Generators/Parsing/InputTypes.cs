using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>What a placeholder for a parameter stands for.</summary>
internal static class InputTypes
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The C# type of the values: neither nullable nor wrapped, since a placeholder is never null nor a literal.</summary>
    public static string Name(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Name(nullable.TypeArguments[0]),
        INamedTypeSymbol value when value.Is(MetadataNames.Value) => Name(value.TypeArguments[0]),
        _ when type.Is(MetadataNames.Duration) || type.Is(MetadataNames.Variable) => "string",
        _ => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Format),
    };
}
