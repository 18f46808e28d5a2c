using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>D2B1010: a type marked as inputs, or a parameter of it, that cannot be used as such.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputsRecordAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.For(Codes.InvalidInputsRecord);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (AttributeSite.Declaration(type, MetadataNames.ResourceSetInputs, context.CancellationToken) is not { } declaration)
        {
            return;
        }

        foreach (var message in InputRecordShape.Obstacles(type, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, declaration.Identifier.GetLocation(), message));
        }

        foreach (var (parameter, message) in InputRecordShape.Mistakes(type, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, parameter.Locations[0], message));
        }
    }
}
