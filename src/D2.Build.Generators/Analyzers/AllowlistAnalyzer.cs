using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>D2B6001: entries of a source policy that are constants, checked while they are typed by the rule of the model.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllowlistAnalyzer() : ProjectAnalyzer(Codes.InvalidAllowPrefix)
{
    private const string PolicyType = "D2.Build.SourcePolicy";

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, Lazy<FleetSites> sites) =>
        start.RegisterOperationAction(Analyze, OperationKind.SimpleAssignment);

    private void Analyze(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property: { Name: "Allow", ContainingType: { } type } } || !type.Is(PolicyType))
        {
            return;
        }

        foreach (var entry in assignment.Value.Descendants())
        {
            if (entry.ConstantValue is { HasValue: true, Value: string prefix } && IsEntry(entry) && AllowPrefixes.Check(prefix) is { } violation)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, entry.Syntax.GetLocation(), violation.Message));
            }
        }
    }

    // A whole one: what an expression is put together from says nothing by itself.
    private static bool IsEntry(IOperation operation) =>
        (operation.Parent is IConversionOperation conversion ? conversion.Parent : operation.Parent) is ICollectionExpressionOperation or IArrayInitializerOperation;
}
