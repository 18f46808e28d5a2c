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
        var wanted = attestations.Of(request);
        var missing = Missing(request, wanted, await BelievedAsync(request, verifier, cancellation));
        if (missing.Count == 0)
        {
            return TrustOutcome.Verified;
        }

        var artifacts = await Task.WhenAll(missing.Select(statement => SignAsync(request, statement, cancellation)));
        await Attachments.PushAsync(request.Repository, request.Manifest.Digest, artifacts, cancellation);
        await CheckPushedAsync(request, wanted, verifier, cancellation);
        return TrustOutcome.Signed;
    }

    public Task<TrustOutcome> VerifyAsync(TrustRequest request, CancellationToken cancellation) => new VerifyingTrust(policy).VerifyAsync(request, cancellation);

    private static async Task<IReadOnlyList<Statement>> BelievedAsync(TrustRequest request, IBundleVerifier verifier, CancellationToken cancellation)
    {
        var attached = await AttachedBundles.ReadAsync(request.Repository, request.Manifest.Digest, cancellation);
        var search = new BundleSearch(verifier, request.Manifest.Digest);
        return [.. search.Believed(attached.Select(bundle => bundle.Content)).Select(verified => verified.Statement)];
    }

    private static List<Statement> Missing(TrustRequest request, IReadOnlyList<Attestation> wanted, IReadOnlyList<Statement> believed)
    {
        var missing = new List<Statement>();
        if (!believed.Any(statement => statement.PredicateType is PredicateTypes.CosignSignature))
        {
            missing.Add(Statement.ForSignature(request.Manifest.Digest));
        }

        missing.AddRange(wanted
            .Where(attestation => !believed.Any(attestation.IsSaidBy))
            .Select(attestation => Statement.About(request.Manifest.Digest, attestation.PredicateType, attestation.Predicate)));
        return missing;
    }

    private async Task<BundleArtifact> SignAsync(TrustRequest request, Statement statement, CancellationToken cancellation) => BundleArtifact.Of(
        await signer.SignAsync(statement, cancellation), statement.PredicateType, request.Manifest.Descriptor, clock.GetUtcNow());

    // What counts is what a cluster will find, so it is fetched again.
    private static async Task CheckPushedAsync(
        TrustRequest request, IReadOnlyList<Attestation> wanted, IBundleVerifier verifier, CancellationToken cancellation)
    {
        var attached = await AttachedBundles.ReadAsync(request.Repository, request.Manifest.Digest, cancellation);
        byte[][] bundles = [.. attached.Select(bundle => bundle.Content)];
        var search = new BundleSearch(verifier, request.Manifest.Digest);
        search.Signature(bundles);
        foreach (var type in wanted.Select(attestation => attestation.PredicateType).Distinct(StringComparer.Ordinal))
        {
            search.All(type, bundles);
        }
    }
}
