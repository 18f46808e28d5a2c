using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>A cluster where it is declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Creation">The expression that creates it.</param>
/// <param name="IsOpen">Whether it may have more variables than are written there, or needs none.</param>
/// <param name="Variables">The variables that are written there.</param>
/// <param name="FluxVersion">Its range of Flux versions; null where it is the default, empty where it is not known.</param>
internal sealed record ClusterSite(
    string Name, BaseObjectCreationExpressionSyntax Creation, bool IsOpen, ISet<string> Variables, string? FluxVersion)
{
    /// <summary>The type that is created.</summary>
    public const string Type = "Cluster";

    // What changes the variables of a cluster behind its back, or makes them unnecessary.
    private static readonly string[] Opening = ["Customize", "ExternalVariables", "ReconcilesTenants"];

    /// <summary>Reads a creation; null for one of another type, or without a name.</summary>
    public static ClusterSite? Of(BaseObjectCreationExpressionSyntax creation)
    {
        if (!creation.IsOf(Type) || creation.FirstText() is not { } name)
        {
            return null;
        }

        var assignment = creation.Member("Variables")?.Parent as AssignmentExpressionSyntax;
        ExpressionSyntax[] keys = assignment is null ? [] : [.. VariableInitializer.Keys(assignment)];
        var texts = keys.OfType<LiteralExpressionSyntax>().Select(key => key.Token.Value).OfType<string>().ToArray();
        var isOpen = Opening.Any(member => creation.Member(member) is not null)
            || texts.Length != ElementsOf(assignment?.Right)
            || creation.Ancestors().Any(ancestor => ancestor is BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        return new(name, creation, isOpen, new HashSet<string>(texts, StringComparer.Ordinal), FluxOf(creation.Member("FluxVersion")));
    }

    private static string? FluxOf(ExpressionSyntax? version) =>
        version is null ? null : version is LiteralExpressionSyntax { Token.Value: string text } && version.IsKind(SyntaxKind.StringLiteralExpression) ? text : "";

    // Anything but an initializer has an unknown number of them.
    private static int ElementsOf(ExpressionSyntax? variables) => variables switch
    {
        null => 0,
        InitializerExpressionSyntax initializer => initializer.Expressions.Count,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer, ArgumentList: null or { Arguments.Count: 0 } } => initializer.Expressions.Count,
        _ => -1,
    };
}
