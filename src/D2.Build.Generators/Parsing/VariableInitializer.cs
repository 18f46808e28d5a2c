using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>
/// Finds the keys in <c>Variables = { ["NAME"] = … }</c>. By syntax, so that the names are known while the value, or the
/// declaration around it, does not compile yet: it may use the very <c>Vars</c> that come of them.
/// </summary>
internal static class VariableInitializer
{
    /// <summary>The key expressions; none for any other assignment.</summary>
    public static IEnumerable<ExpressionSyntax> Keys(AssignmentExpressionSyntax assignment) =>
        IsVariables(assignment.Left) && Initializer(assignment.Right) is { } initializer
            ? initializer.Expressions.Select(Key).OfType<ExpressionSyntax>()
            : [];

    /// <summary>The text of a key; null where it is not a constant.</summary>
    public static string? Text(ExpressionSyntax key, SemanticModel model, CancellationToken token) =>
        key is LiteralExpressionSyntax literal
            ? literal.Token.Value as string
            : model.GetConstantValue(key, token) is { HasValue: true, Value: string text } ? text : null;

    private static bool IsVariables(ExpressionSyntax target) => target is IdentifierNameSyntax { Identifier.ValueText: "Variables" }
        or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Variables" };

    private static InitializerExpressionSyntax? Initializer(ExpressionSyntax value) => value switch
    {
        InitializerExpressionSyntax initializer => initializer,
        BaseObjectCreationExpressionSyntax creation => creation.Initializer,
        _ => null,
    };

    private static ExpressionSyntax? Key(ExpressionSyntax element) => element switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } => key.Expression,
        InitializerExpressionSyntax { Expressions: [var key, _] } => key,
        _ => null,
    };
}
