using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// Templates of Flux Operator in constants, checked while they are typed: texts in which <c>&lt;&lt; … &gt;&gt;</c> reads inputs, and the
/// functions an input is piped through.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Codes.MalformedTemplate, Codes.UnknownTemplateFunction, Codes.WrongTemplateArguments, Codes.OpenTemplateBlock, Codes.ChangingTemplate,
        Codes.DotWithoutValue, Codes.InvalidRegex,
    }.ToImmutableDictionary(code => code.Id, Descriptors.For, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(AnalyzeText, OperationKind.Literal, OperationKind.Binary);
        context.RegisterOperationAction(AnalyzePipe, OperationKind.Invocation);
    }

    private static void AnalyzeText(OperationAnalysisContext context)
    {
        // A part of a longer text is no template by itself.
        if (context.Operation is { ConstantValue: { HasValue: true, Value: string text }, Parent: not (IBinaryOperation or IInterpolatedStringContentOperation) }
            && ReadsInputs(text))
        {
            foreach (var violation in Templates.Scan(text).Problems)
            {
                Report(context, context.Operation, violation);
            }
        }
    }

    private static void AnalyzePipe(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (invocation.TargetMethod is not { Name: "Pipe", ContainingType: { } type } || !type.OriginalDefinition.Is(MetadataNames.Input))
        {
            return;
        }

        foreach (var text in invocation.Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf()))
        {
            if (text is ILiteralOperation { ConstantValue: { HasValue: true, Value: string functions } } && Templates.CheckFunctions(functions) is { } violation)
            {
                Report(context, text, violation);
            }
        }
    }

    // Other texts may hold these characters, too: a here-document of a shell, a shift.
    private static bool ReadsInputs(string text)
    {
        var open = text.IndexOf("<<", StringComparison.Ordinal);
        var close = text.LastIndexOf(">>", StringComparison.Ordinal);
        return open >= 0 && close > open && text.IndexOf("inputs", open, close - open, StringComparison.Ordinal) > 0;
    }

    private static void Report(OperationAnalysisContext context, IOperation place, Violation violation)
    {
        if (ById.TryGetValue(violation.Code.Id, out var descriptor))
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place.Syntax.GetLocation(), violation.Message));
        }
    }
}
