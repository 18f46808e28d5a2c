using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Whom to believe: the keys, or the identity, that were named; else those that the channel declares.</summary>
/// <param name="named">Made from the options; null where they name nobody.</param>
/// <param name="root">Whom keyless verification trusts.</param>
internal sealed class TrustPolicy(IBundleVerifier? named, RootChoice root)
{
    /// <summary>The verifier for a manifest.</summary>
    /// <exception cref="SigningException">Nobody is named, and the channel is not known (D2B9096).</exception>
    /// <exception cref="D2Exception">The channel's signatures cannot be verified here, or not without a trusted root (D2B5043).</exception>
    public IBundleVerifier Verifier(TrustRequest request) => VerifierOrNull(request) ?? throw new SigningException(
        SigningCodes.NoExpectation,
        $"Nothing says who must have signed {request.Reference}. Name a key (--key), or an identity and its issuer (--identity, --issuer), or a channel of the build description.");

    /// <summary>The verifier for a manifest; null where nothing says who must have signed it.</summary>
    /// <exception cref="D2Exception">The channel's signatures cannot be verified here, or not without a trusted root (D2B5043).</exception>
    public IBundleVerifier? VerifierOrNull(TrustRequest request) => named ?? request.Channel switch
    {
        { Identity: { } identity } channel => new KeylessVerifier(root.For(channel), new IdentityPolicy(identity.Subject, identity.Issuer)),
        { PublicKeys: { } keys } => new KeyVerifier([.. keys.Select(PublicKey.FromPem)]),
        { Notation: true } channel => throw new D2Exception(
            Codes.ForeignSigner,
            $"Clusters verify '{channel.Tag}' with Notation, whose signatures d2 does not read. Use 'notation verify {request.Reference}'; promote with --unsigned."),
        _ => null,
    };
}
