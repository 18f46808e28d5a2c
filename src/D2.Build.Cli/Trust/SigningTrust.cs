using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>
/// Signs and attests what is about to get a tag, and verifies what is then in the registry. What is there already and believed is not
/// made again, so that a run completes what an earlier one left undone, and only that.
/// </summary>
/// <param name="signer">Signs.</param>
/// <param name="identity">Who signs.</param>
/// <param name="policy">Whom clusters believe.</param>
/// <param name="attestations">What to attest.</param>
/// <param name="clock">Dates the referrers.</param>
internal sealed class SigningTrust(
    IBundleSigner signer, ChannelSigner identity, TrustPolicy policy, IAttestationSource attestations, TimeProvider clock) : IArtifactTrust
{
    public async Task<TrustOutcome> EnsureAsync(TrustRequest request, CancellationToken cancellation)
    {
        identity.Require(request.Channel);
        var verifier = policy.VerifierOrNull(request) ?? await signer.GetVerifierAsync(cancellation);
        IReadOnlyList<Attestation> wanted = [Attestation.Signature, .. attestations.Of(request)];
        var missing = await new SignedStatements(signer, clock).MissingAsync(request, verifier, wanted, cancellation);
        if (missing.Count == 0)
        {
            return TrustOutcome.Verified;
        }

        await Attachments.PushAsync(request.Repository, request.Manifest.Digest, missing, cancellation);
        await SignedStatements.CheckAsync(request, verifier, wanted, cancellation);
        return TrustOutcome.Signed;
    }

    public Task<TrustOutcome> VerifyAsync(TrustRequest request, CancellationToken cancellation) => new VerifyingTrust(policy).VerifyAsync(request, cancellation);
}
