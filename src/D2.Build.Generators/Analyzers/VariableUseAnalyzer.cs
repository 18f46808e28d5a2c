using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B2003: a variable that some clusters of the project declare and others lack, where it is used. What no cluster declares may be
/// anything to an analyzer, and is found when the model is checked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableUseAnalyzer() : ProjectAnalyzer(Codes.UndefinedVariable)
{
    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, Lazy<FleetSites> sites)
    {
        start.RegisterOperationAction(operation => AnalyzeText(operation, sites), OperationKind.Literal);
        start.RegisterOperationAction(operation => AnalyzeProperty(operation, sites), OperationKind.PropertyReference);
    }

    private void AnalyzeText(OperationAnalysisContext context, Lazy<FleetSites> sites)
    {
        if (context.Operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } && text.IndexOf("${", StringComparison.Ordinal) >= 0)
        {
            foreach (var name in Substitutions.Scan(text).References.Where(reference => !reference.IsOptional).Select(reference => reference.Name).Distinct(StringComparer.Ordinal))
            {
                Report(context, sites.Value, name);
            }
        }
    }

    private void AnalyzeProperty(OperationAnalysisContext context, Lazy<FleetSites> sites)
    {
        if (context.Operation is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: VariablesParser.ClassName, Type: { } type } property }
            && type.Is(MetadataNames.Variable) && sites.Value.VariableOf(property.Name) is { } name)
        {
            Report(context, sites.Value, name);
        }
    }

    private void Report(OperationAnalysisContext context, FleetSites sites, string name)
    {
        var place = context.Operation.Syntax;
        if (sites.Lacking(name) is { Count: > 0 } lacking && !place.IsInside(ClusterSite.Type) && !IsLeftAlone(place))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                place.GetLocation(),
                lacking.Select(cluster => cluster.Creation.GetLocation()),
                ImmutableDictionary<string, string?>.Empty.Add(UndefinedVariables.Property, name),
                UndefinedVariables.Of(name, [.. lacking.Select(cluster => cluster.Name)]).Message));
        }
    }

    // Kustomize = { Substitute = false }: the object around it, or one of those around that.
    private static bool IsLeftAlone(SyntaxNode place) => place.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().Any(creation =>
        creation.Member("Kustomize") is InitializerExpressionSyntax kustomize
        && kustomize.Expressions.Any(member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Substitute" } }));
}
