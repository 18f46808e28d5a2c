using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Parsing;

/// <summary>What format a text has to have, and what text it is.</summary>
internal static class FormatExtensions
{
    private const string StringSyntax = "System.Diagnostics.CodeAnalysis.StringSyntaxAttribute";

    /// <summary>The format that a member or parameter asks for; null where it asks for none of ours.</summary>
    public static TextFormat? TextFormat(this ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute is { ConstructorArguments: [{ Value: string name }, ..], AttributeClass: { } type } && type.Is(StringSyntax)
                && Enum.TryParse<TextFormat>(name, out var format) && string.Equals(format.ToString(), name, StringComparison.Ordinal))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The operation whose result is converted to what is wanted.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
