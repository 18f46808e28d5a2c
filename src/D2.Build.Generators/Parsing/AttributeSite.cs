using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>Which of a type's parts bears an attribute.</summary>
internal static class AttributeSite
{
    /// <summary>
    /// False for the second part that repeats the attribute. That is an error (CS0579), but each such part would give the
    /// type once more.
    /// </summary>
    public static bool IsFirst(GeneratorAttributeSyntaxContext context, string attribute, CancellationToken token) =>
        Declaration((INamedTypeSymbol)context.TargetSymbol, attribute, token) == context.TargetNode;

    /// <summary>The part of the type that bears the attribute; null where it does not have it.</summary>
    public static TypeDeclarationSyntax? Declaration(INamedTypeSymbol type, string attribute, CancellationToken token) =>
        type.Attribute(attribute)?.ApplicationSyntaxReference?.GetSyntax(token).FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
