using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B1007: a member of a class of declarations whose initializer reads one that is initialised later. What it reads through a method
/// or a lambda is only known when the declarations run.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InitializationOrderAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.For(Codes.NullDeclaration);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.PropertyInitializer, OperationKind.FieldInitializer);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (initializer.Members().FirstOrDefault() is not { IsStatic: true, ContainingType: { } type } member || !FleetMembers.AreIn(type))
        {
            return;
        }

        foreach (var read in initializer.Value.ReadAtOnce().Where(read => SymbolEqualityComparer.Default.Equals(read.Member.ContainingType, type)))
        {
            if (InitializationOrder.Problem(member, read.Member, context.CancellationToken) is { } message)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, read.Syntax.GetLocation(), message));
            }
        }
    }
}
