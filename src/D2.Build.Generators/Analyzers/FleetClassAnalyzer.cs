using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>D2B1009: a class marked as fleet that cannot be one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FleetClassAnalyzer : AttributedTypeAnalyzer
{
    /// <summary>Looks at fleet classes.</summary>
    public FleetClassAnalyzer()
        : base(Codes.InvalidFleetClass, MetadataNames.Fleet)
    {
    }

    private protected override IEnumerable<(Location? Place, string Message)> Problems(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        FleetShape.Problems(type, compilation, cancellation).Select(message => ((Location?)null, message));
}
