using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>Finds, among everything attached to an artifact, what a verifier believes.</summary>
/// <param name="verifier">Whom to believe.</param>
/// <param name="subject">The digest of the artifact.</param>
public sealed class BundleSearch(IBundleVerifier verifier, Digest subject)
{
    /// <summary>The signature: the first bundle that is believed and says nothing but that it was signed.</summary>
    /// <param name="bundles">Every bundle attached to the artifact, as bytes. Anybody may have attached them.</param>
    /// <exception cref="SigningException">No bundle is believed: the reason of the one that came furthest.</exception>
    /// <remarks>
    /// source-controller and <c>cosign verify</c> also take an attestation of the accepted identity for a signature. Attestations are made
    /// before anybody decided to release, so here they do not count.
    /// </remarks>
    public VerifiedStatement Signature(IEnumerable<byte[]> bundles) => All(PredicateTypes.CosignSignature, bundles)[0];

    /// <summary>The attestations of a type that are believed, in the order given.</summary>
    /// <param name="predicateType">The type, a URI.</param>
    /// <param name="bundles">Every bundle attached to the artifact, as bytes. Anybody may have attached them.</param>
    /// <returns>At least one.</returns>
    /// <exception cref="SigningException">No bundle is believed: the reason of the one that came furthest.</exception>
    public IReadOnlyList<VerifiedStatement> All(string predicateType, IEnumerable<byte[]> bundles)
    {
        var believed = Search(bundles, out var reason);
        VerifiedStatement[] found =
            [.. believed.Where(verified => string.Equals(verified.Statement.PredicateType, predicateType, StringComparison.Ordinal))];
        return found.Length > 0 ? found : throw reason ?? Nothing(predicateType, believed.Count);
    }

    /// <summary>Everything that is believed, in the order given.</summary>
    /// <param name="bundles">Every bundle attached to the artifact, as bytes. Anybody may have attached them.</param>
    public IReadOnlyList<VerifiedStatement> Believed(IEnumerable<byte[]> bundles) => Search(bundles, out _);

    private List<VerifiedStatement> Search(IEnumerable<byte[]> bundles, out SigningException? reason)
    {
        reason = null;
        var believed = new List<VerifiedStatement>();
        foreach (var bundle in bundles)
        {
            try
            {
                believed.Add(verifier.Verify(Bundle.Parse(bundle), subject));
            }
            catch (SigningException exception)
            {
                reason = Further(reason, exception);
            }
        }

        return believed;
    }

    // The codes are in the order of the checks, except for a wrong subject, which is found last.
    private static SigningException Further(SigningException? known, SigningException next) =>
        known is null || string.CompareOrdinal(Rank(next), Rank(known)) > 0 ? next : known;

    private static string Rank(SigningException exception) => exception.Code is SigningCodes.WrongSubject ? "last" : exception.Code;

    private SigningException Nothing(string predicateType, int ofOtherTypes) => new(
        SigningCodes.NoSignature,
        ofOtherTypes == 0
            ? $"Nothing signed is attached to {subject}. Sign it, or look at the repository that it was pushed to."
            : $"{ofOtherTypes} believed statement(s) are attached to {subject}, but none of type {predicateType}.");
}
