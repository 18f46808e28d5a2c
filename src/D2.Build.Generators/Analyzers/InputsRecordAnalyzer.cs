using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Analyzers;

/// <summary>D2B1010: a type marked as inputs, or a parameter of it, that cannot be used as such.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputsRecordAnalyzer : AttributedTypeAnalyzer
{
    /// <summary>Looks at records of inputs.</summary>
    public InputsRecordAnalyzer()
        : base(Codes.InvalidInputsRecord, MetadataNames.ResourceSetInputs)
    {
    }

    private protected override IEnumerable<(Location? Place, string Message)> Problems(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var message in InputRecordShape.Obstacles(type, cancellation))
        {
            yield return (null, message);
        }

        foreach (var (parameter, message) in InputRecordShape.Mistakes(type, cancellation))
        {
            yield return (parameter.Locations[0], message);
        }
    }
}
