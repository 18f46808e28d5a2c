using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>Looks at the types that carry one of our attributes and reports one code.</summary>
public abstract class AttributedTypeAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor descriptor;
    private readonly string attribute;

    private protected AttributedTypeAnalyzer(DiagnosticCode code, string attribute)
    {
        descriptor = Descriptors.For(code);
        this.attribute = attribute;
        SupportedDiagnostics = [descriptor];
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    /// <summary>What is wrong with a type: sentences, each at a place; no place stands for the type's name.</summary>
    private protected abstract IEnumerable<(Location? Place, string Message)> Problems(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation);

    private void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (AttributeSite.Declaration(type, attribute, context.CancellationToken) is not { } declaration)
        {
            return;
        }

        foreach (var (place, message) in Problems(type, context.Compilation, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place ?? declaration.Identifier.GetLocation(), message));
        }
    }
}
