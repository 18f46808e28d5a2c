using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B3009: a field that is the result of a function alone, in a ResourceSet whose inputs come from providers, so that they may be
/// anything. An input alone is quoted by itself, and inputs that are written there are looked at when the model is checked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateResultAnalyzer() : ProjectAnalyzer(Codes.UnquotedResult)
{
    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, Lazy<FleetSites> sites) =>
        start.RegisterOperationAction(Analyze, OperationKind.Literal);

    private void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: string text }, Parent: not (IBinaryOperation or IInterpolatedStringContentOperation) }
            && text.StartsWith("<<", StringComparison.Ordinal) && UnquotedResults.IsFunctionAlone(text) && IsResultOfProviders(context.Operation.Syntax))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), UnquotedResults.Of("").Message));
        }
    }

    // In the resources of the set, and not asked to be written as it is (Scalar.Plain).
    private static bool IsResultOfProviders(SyntaxNode text) =>
        text.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
        && text.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(creation => creation.IsOf("ResourceSet")) is { } set
        && set.Member("Spec") is InitializerExpressionSyntax spec && spec.Member("InputsFrom") is not null
        && (spec.Member("Resources") ?? spec.Member("Steps")) is { } resources && resources.Span.Contains(text.Span);
}
