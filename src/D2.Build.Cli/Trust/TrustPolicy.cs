using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Whom to believe: the keys, or the identity, that were named; else the identity that the channel declares.</summary>
/// <param name="named">Made from the options; null where they name nobody.</param>
/// <param name="root">Whom keyless verification trusts; read when it is needed.</param>
internal sealed class TrustPolicy(IBundleVerifier? named, Func<TrustedRoot> root)
{
    /// <summary>The verifier for a manifest.</summary>
    /// <exception cref="SigningException">Nobody is named, and the channel is not known (D2B9096).</exception>
    public IBundleVerifier Verifier(TrustRequest request) => VerifierOrNull(request) ?? throw new SigningException(
        SigningCodes.NoExpectation,
        $"Nothing says who must have signed {request.Reference}. Name a key (--key), or an identity and its issuer (--identity, --issuer), or a channel of the build description.");

    /// <summary>The verifier for a manifest; null where nothing says who must have signed it.</summary>
    public IBundleVerifier? VerifierOrNull(TrustRequest request) => named ?? (request.Channel is { Identity: var identity }
        ? new KeylessVerifier(root(), new IdentityPolicy(identity.Subject, identity.Issuer))
        : null);
}
