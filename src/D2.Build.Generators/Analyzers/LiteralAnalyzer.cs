using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B1001, D2B1002, D2B2001, D2B2008: names, durations and variable names that are constants, checked while they are typed. The
/// rules are those that check the rendered model; what is only known when the declarations run is left to it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        new[] { Codes.InvalidName, Codes.InvalidDuration, Codes.InvalidVariableName, Codes.SecretVariable }
            .ToImmutableDictionary(code => code.Id, Descriptors.For, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(AnalyzeName, OperationKind.ObjectCreation);
        context.RegisterOperationAction(AnalyzeDuration, OperationKind.Conversion);
        context.RegisterSyntaxNodeAction(AnalyzeVariables, SyntaxKind.SimpleAssignmentExpression);
    }

    private static void AnalyzeName(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (Argument(creation, "name") is { ConstantValue: { HasValue: true, Value: string name } } value && NameRule(creation) is { } check)
        {
            Report(context.ReportDiagnostic, value.Syntax, name, check);
        }
    }

    private static void AnalyzeDuration(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion is { OperatorMethod: { } method, Operand.ConstantValue: { HasValue: true, Value: string text } }
            && method.ContainingType.Is(MetadataNames.Duration))
        {
            Report(context.ReportDiagnostic, conversion.Operand.Syntax, text, Durations.Check);
        }
    }

    private static void AnalyzeVariables(SyntaxNodeAnalysisContext context)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        foreach (var key in VariableInitializer.Keys(assignment))
        {
            if (VariableInitializer.Text(key, context.SemanticModel, context.CancellationToken) is { } name
                && IsOurs(context.SemanticModel.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol))
            {
                Report(context.ReportDiagnostic, key, name, VariableNames.Check);
                Report(context.ReportDiagnostic, key, name, SecretNames.Check);
            }
        }
    }

    private static void Report(Action<Diagnostic> report, SyntaxNode place, string text, Func<string, Violation?> check)
    {
        if (!Placeholders.AreIn(text) && check(text) is { } violation)
        {
            report(Diagnostic.Create(ById[violation.Code.Id], place.GetLocation(), violation.Message));
        }
    }

    private static IOperation? Argument(IObjectCreationOperation creation, string parameter) => creation.Arguments
        .FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, parameter, StringComparison.Ordinal))?.Value;

    private static Func<string, Violation?>? NameRule(IObjectCreationOperation creation) => creation.Type switch
    {
        { } type when type.DerivesFrom(MetadataNames.Declaration) => Names.CheckLabel,
        { } type when type.DerivesFrom(MetadataNames.KubernetesObject) && Kind(creation, type) is { } kind => name => ObjectNames.Check(kind, name),
        _ => null,
    };

    // Typed resources are named after their kind where the kind matters to names. Null: it is known only when it runs.
    private static string? Kind(IObjectCreationOperation creation, ITypeSymbol type) => Argument(creation, "kind") is { } kind
        ? kind.ConstantValue is { HasValue: true, Value: string text } ? text : null
        : type.Name;

    // Other libraries have members named Variables too.
    private static bool IsOurs(ISymbol? member) => member?.ContainingType is { } type && type.WithBases().Any(
        current => string.Equals(current.ContainingNamespace?.ToDisplayString(), MetadataNames.Namespace, StringComparison.Ordinal));
}
