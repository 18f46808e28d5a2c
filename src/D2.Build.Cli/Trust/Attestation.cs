using System.Text.Json;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>A document to attest.</summary>
/// <param name="PredicateType">What it is: a URI.</param>
/// <param name="Predicate">The document, a JSON object.</param>
internal sealed record Attestation(string PredicateType, byte[] Predicate)
{
    /// <summary>Whether a believed statement says the same. Provenance differs with every run; one is enough.</summary>
    public bool IsSaidBy(Statement statement)
    {
        if (!string.Equals(statement.PredicateType, PredicateType, StringComparison.Ordinal))
        {
            return false;
        }

        using var document = JsonDocument.Parse(Predicate);
        return PredicateType is PredicateTypes.SlsaProvenance || JsonElement.DeepEquals(document.RootElement, statement.Predicate);
    }
}
