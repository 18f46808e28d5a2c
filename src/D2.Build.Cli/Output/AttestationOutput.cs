using D2.Build.Oci;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>A signed document.</summary>
/// <param name="Type">The type of its predicate.</param>
/// <param name="Referrer">The digest of the manifest that carries it.</param>
/// <param name="Verdict"><c>verified</c>, <c>notChecked</c>, or why it is not believed.</param>
internal sealed record AttestationOutput(string Type, string Referrer, string Verdict)
{
    /// <summary>The document of a bundle; null where the bundle is malformed.</summary>
    public static AttestationOutput? Of(AttachedLayer attached, IBundleVerifier? verifier, Digest subject)
    {
        try
        {
            var bundle = Bundle.Parse(attached.Content);
            return new(Statement.Parse(bundle.Envelope.Payload).PredicateType, attached.Referrer.ToString(), VerdictOn(bundle, verifier, subject));
        }
        catch (SigningException)
        {
            return null;
        }
    }

    private static string VerdictOn(Bundle bundle, IBundleVerifier? verifier, Digest subject)
    {
        try
        {
            verifier?.Verify(bundle, subject);
            return verifier is null ? "notChecked" : "verified";
        }
        catch (SigningException exception)
        {
            return $"{exception.Code}: {exception.Message}";
        }
    }
}
