using System.Text.Json;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>A document to attest.</summary>
/// <param name="PredicateType">What it is: a URI.</param>
/// <param name="Predicate">The document, a JSON object.</param>
internal sealed record Attestation(string PredicateType, byte[] Predicate)
{
    /// <summary>What stands for a plain signature.</summary>
    public static Attestation Signature { get; } = new(PredicateTypes.CosignSignature, "{}"u8.ToArray());

    /// <summary>Whether a believed statement says the same. Provenance differs with every run; one is enough, as is one signature.</summary>
    public bool IsSaidBy(Statement statement)
    {
        if (!string.Equals(statement.PredicateType, PredicateType, StringComparison.Ordinal))
        {
            return false;
        }

        if (PredicateType is PredicateTypes.SlsaProvenance or PredicateTypes.CosignSignature)
        {
            return true;
        }

        using var document = JsonDocument.Parse(Predicate);
        return JsonElement.DeepEquals(document.RootElement, statement.Predicate);
    }
}
