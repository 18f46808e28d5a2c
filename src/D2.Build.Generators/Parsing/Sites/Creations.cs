using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>What a <c>new</c> creates and is given, by syntax.</summary>
internal static class Creations
{
    /// <summary>Whether it creates a type of this name, said in the expression itself or by the member or variable that it initialises.</summary>
    public static bool IsOf(this BaseObjectCreationExpressionSyntax creation, string type) => string.Equals(
        NameOf(creation is ObjectCreationExpressionSyntax { Type: var written } ? written : TargetOf(creation)), type, StringComparison.Ordinal);

    /// <summary>The text of the first argument; null where it is no literal.</summary>
    public static string? FirstText(this BaseObjectCreationExpressionSyntax creation) =>
        creation.FirstArgument() is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    /// <summary>The first argument; null where there is none.</summary>
    public static ExpressionSyntax? FirstArgument(this BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is { Arguments: [{ NameColon: null or { Name.Identifier.ValueText: "name" }, Expression: var first }, ..] } ? first : null;

    /// <summary>What a member is set to in the initializer; null where it is not.</summary>
    public static ExpressionSyntax? Member(this BaseObjectCreationExpressionSyntax creation, string name) => creation.Initializer?.Member(name);

    /// <summary>What a member is set to; null where it is not.</summary>
    public static ExpressionSyntax? Member(this InitializerExpressionSyntax initializer, string name) => initializer.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(member => member.Left is IdentifierNameSyntax { Identifier.ValueText: var left } && string.Equals(left, name, StringComparison.Ordinal))?.Right;

    /// <summary>Whether a node is part of the creation of such a type.</summary>
    public static bool IsInside(this SyntaxNode node, string type) =>
        node.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().Any(creation => creation.IsOf(type));

    private static TypeSyntax? TargetOf(BaseObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax variable } => variable.Type,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        _ => null,
    };

    private static string? NameOf(TypeSyntax? type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };
}
