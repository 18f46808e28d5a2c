using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Whom to believe: the keys, the identity, or the trust policy of Notation that were named; else what the channel declares.</summary>
/// <param name="named">Made from the options; null where they name nobody.</param>
/// <param name="root">Whom keyless verification trusts.</param>
/// <param name="notary">Whom verification with Notation trusts.</param>
internal sealed class TrustPolicy(IBundleVerifier? named, RootChoice root, NotaryChoice notary)
{
    /// <summary>The verifier for a manifest's bundles.</summary>
    /// <exception cref="SigningException">Nobody is named, and the channel is not known (D2B9096).</exception>
    /// <exception cref="D2Exception">The channel's signatures cannot be verified without a trusted root (D2B5043).</exception>
    public IBundleVerifier Verifier(TrustRequest request) => VerifierOrNull(request) ?? throw new SigningException(
        SigningCodes.NoExpectation,
        $"Nothing says who must have signed {request.Reference}. Name a key (--key), an identity and its issuer (--identity, --issuer), a trust policy of Notation (--trust-policy, --trust-certificates), or a channel of the build description.");

    /// <summary>The verifier for a manifest that is signed with Notation; null where it is signed otherwise.</summary>
    /// <exception cref="D2Exception">It is, and no trust policy was named (D2B5043).</exception>
    public NotaryVerifier? NotaryOrNull(TrustRequest request) => (named, request.Channel) switch
    {
        (null, { Notation: true } channel) => notary.For(channel),
        (null, null) => notary.Verifier,
        _ => null,
    };

    /// <summary>The verifier for a manifest's bundles; null where nothing says who must have signed them.</summary>
    /// <exception cref="D2Exception">The channel's signatures cannot be verified without a trusted root (D2B5043).</exception>
    public IBundleVerifier? VerifierOrNull(TrustRequest request) => named ?? request.Channel switch
    {
        { Identity: { } identity } channel => new KeylessVerifier(root.For(channel), new IdentityPolicy(identity.Subject, identity.Issuer)),
        { PublicKeys: { } keys } => new KeyVerifier([.. keys.Select(PublicKey.FromPem)]),
        _ => null,
    };
}
