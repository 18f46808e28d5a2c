using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// CS8601, CS8602, CS8604 where D2B1007 says why: a member that is read before it is made is null to the compiler, which cannot say
/// more than that.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullOrderSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ByWarning = new[] { "CS8601", "CS8602", "CS8604" }.ToImmutableDictionary(
        warning => warning,
        warning => new SuppressionDescriptor($"{Codes.NullDeclaration.Id}.{warning}", warning, $"{Codes.NullDeclaration.Id} says why it is null."),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. ByWarning.Values];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && IsExplained(tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan), context.GetSemanticModel(tree), context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(ByWarning[diagnostic.Id], diagnostic));
            }
        }
    }

    private static bool IsExplained(SyntaxNode place, SemanticModel model, CancellationToken token) =>
        MemberAround(place) is { } declaration
        && model.GetDeclaredSymbol(declaration, token) is { IsStatic: true, ContainingType: { } type } member && FleetMembers.AreIn(type)
        && place.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
            model.GetSymbolInfo(name, token).Symbol is { } read
            && SymbolEqualityComparer.Default.Equals(read.ContainingType, type) && InitializationOrder.Problem(member, read, token) is not null);

    private static SyntaxNode? MemberAround(SyntaxNode place) => place.Ancestors()
        .FirstOrDefault(node => node is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax });
}
