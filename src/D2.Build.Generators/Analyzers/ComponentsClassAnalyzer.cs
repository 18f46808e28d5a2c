using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>D2B1023: a class marked as components that cannot be one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComponentsClassAnalyzer : AttributedTypeAnalyzer
{
    /// <summary>Looks at classes of components.</summary>
    public ComponentsClassAnalyzer()
        : base(Codes.InvalidComponentsClass, MetadataNames.Components)
    {
    }

    private protected override IEnumerable<(Location? Place, string Message)> Problems(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        FleetShape.Problems(type, compilation, cancellation).Select(message => ((Location?)null, message));
}
