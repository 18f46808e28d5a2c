using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>A cluster where it is declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Creation">The expression that creates it.</param>
/// <param name="IsOpen">Whether it may have more variables than are written there, or needs none.</param>
/// <param name="Variables">The variables that are written there.</param>
/// <param name="FluxMinor">The minor of Flux 2 that it runs; null where that is not known.</param>
internal sealed record ClusterSite(
    string Name, BaseObjectCreationExpressionSyntax Creation, bool IsOpen, ISet<string> Variables, int? FluxMinor)
{
    /// <summary>The type that is created.</summary>
    public const string Type = "Cluster";

    private const string DefaultFlux = "2.x";

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
        return new(name, creation, isOpen, new HashSet<string>(texts, StringComparer.Ordinal), FluxOf(creation));
    }

    // The distribution of the instance may say otherwise.
    private static int? FluxOf(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        _ when creation.Member("Customize") is not null || creation.Member("Instance")?.ToString().Contains("Distribution") == true => null,
        _ when creation.Member("FluxVersion") is null => FluxReleases.MinorOf(DefaultFlux),
        _ when creation.Member("FluxVersion") is LiteralExpressionSyntax { Token.Value: string range } => FluxReleases.MinorOf(range),
        _ => null,
    };

    // Anything but an initializer has an unknown number of them.
    private static int ElementsOf(ExpressionSyntax? variables) => variables switch
    {
        null => 0,
        InitializerExpressionSyntax initializer => initializer.Expressions.Count,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer, ArgumentList: null or { Arguments.Count: 0 } } => initializer.Expressions.Count,
        _ => -1,
    };
}
