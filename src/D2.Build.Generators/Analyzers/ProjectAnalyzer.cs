using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>Reports one code, and knows where the project's clusters and source policies are declared.</summary>
public abstract class ProjectAnalyzer : DiagnosticAnalyzer
{
    private protected ProjectAnalyzer(DiagnosticCode code)
    {
        Descriptor = Descriptors.For(code);
        SupportedDiagnostics = [Descriptor];
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => Register(start, FleetSites.Later(start.Compilation, start.CancellationToken)));
    }

    /// <summary>Says what is looked at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, Lazy<FleetSites> sites);
}
