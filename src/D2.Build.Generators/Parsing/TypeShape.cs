using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>What the generator has to know of a type before it adds a part to it or names it.</summary>
internal static class TypeShape
{
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken token) => type.DeclaringSyntaxReferences.Any(
        part => part.GetSyntax(token) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The nearest type around this one that takes no further part; null where all do.</summary>
    public static INamedTypeSymbol? ClosedContainer(INamedTypeSymbol type, CancellationToken token) =>
        type.WithContainers().Skip(1).FirstOrDefault(container => !IsPartial(container, token));

    public static bool IsGeneric(INamedTypeSymbol type) => type.WithContainers().Any(current => current.Arity > 0);

    public static bool IsFileLocal(INamedTypeSymbol type) => type.WithContainers().Any(current => current.IsFileLocal);

    /// <summary>Whether other files of the project can name the type.</summary>
    public static bool IsReachable(INamedTypeSymbol type, Compilation compilation) =>
        !IsFileLocal(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
}
