using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// Constants that reach a member or parameter with a format (<c>[StringSyntax(nameof(TextFormat.Cron))]</c>), checked while they
/// are typed by the rule that checks the rendered model.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormatAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Codes.InvalidName, Codes.InvalidDuration, Codes.InvalidUrl, Codes.InvalidSemverRange, Codes.InvalidImageTag, Codes.InvalidImageDigest,
        Codes.InvalidImageName, Codes.InvalidCron, Codes.UnknownTimeZone, Codes.InvalidRegex, Codes.UnanchoredIdentity, Codes.UnescapedDot,
        Codes.MalformedCel, Codes.UnknownCelName, Codes.CelTypeMismatch, Codes.WrongCelResult, Codes.UnguardedCelField,
        Codes.PlainSource,
    }.ToImmutableDictionary(code => code.Id, Descriptors.For, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(AnalyzeArgument, OperationKind.Argument);
        context.RegisterOperationAction(AnalyzeInitializer, OperationKind.PropertyInitializer, OperationKind.FieldInitializer);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Member: var member })
        {
            Check(context, member, assignment.Value);
        }
    }

    private static void AnalyzeArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { Parameter: { } parameter, IsImplicit: false })
        {
            Check(context, parameter, argument.Value);
        }
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        foreach (var member in initializer.Members())
        {
            Check(context, member, initializer.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, ISymbol target, IOperation value)
    {
        var operand = value.WithoutConversions();
        if (operand.ConstantValue is not { HasValue: true, Value: string text } || target.TextFormat() is not { } format)
        {
            return;
        }

        // Durations are checked wherever a text becomes one.
        if (format == TextFormat.Duration || (format == TextFormat.ShortDuration && Durations.Check(text) is not null))
        {
            return;
        }

        foreach (var violation in FormatRules.All(format, text))
        {
            if (ById.TryGetValue(violation.Code.Id, out var descriptor))
            {
                context.ReportDiagnostic(Diagnostic.Create(descriptor, operand.Syntax.GetLocation(), violation.Message));
            }
        }
    }
}
