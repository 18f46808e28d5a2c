using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B6008: where the project has a source policy, a namespace without its label, in one list with a binding of rights and a
/// Kustomization for it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TenantLabelAnalyzer() : ProjectAnalyzer(Codes.UnlabelledTenant)
{
    private const string NamespaceType = "D2.Build.Kubernetes.Namespace";

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, Lazy<FleetSites> sites) =>
        start.RegisterSyntaxNodeAction(node => Analyze(node, sites), SyntaxKind.ObjectCreationExpression);

    private void Analyze(SyntaxNodeAnalysisContext context, Lazy<FleetSites> sites)
    {
        var creation = (ObjectCreationExpressionSyntax)context.Node;
        if (creation.IsOf("Namespace") && creation.FirstArgument() is { } name && MayLackLabel(creation) && IsTenant(creation, name)
            && sites.Value.Policies is [var policy, ..]
            && context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type?.Is(NamespaceType) == true)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, creation.GetLocation(), TenantLabels.Missing(policy).Message));
        }
    }

    // Labels that are not written there may be any.
    private static bool MayLackLabel(BaseObjectCreationExpressionSyntax creation) => creation.Member("Labels") switch
    {
        null => creation.Member("Metadata") is null,
        InitializerExpressionSyntax labels => labels.Expressions.All(label =>
            label is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } }
            && !string.Equals(key, TenantLabels.Role, StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsTenant(ObjectCreationExpressionSyntax creation, ExpressionSyntax name)
    {
        var list = creation.Parent is ExpressionElementSyntax element ? element.Parent : creation.Parent;
        var siblings = list?.DescendantNodes(node => node == list || node is CollectionElementSyntax).OfType<BaseObjectCreationExpressionSyntax>().ToArray() ?? [];
        return siblings.Any(sibling => IsIn(sibling, "RoleBinding", name)) && siblings.Any(sibling => IsIn(sibling, "FluxKustomization", name));
    }

    private static bool IsIn(BaseObjectCreationExpressionSyntax sibling, string type, ExpressionSyntax ns) =>
        sibling.IsOf(type) && sibling.Member("Namespace") is { } place && SyntaxFactory.AreEquivalent(place, ns);
}
