using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>What is said of a manifest in bundles: makes what is not there yet, and verifies what is there then.</summary>
/// <param name="signer">Signs.</param>
/// <param name="clock">Dates the referrers.</param>
internal sealed class SignedStatements(IBundleSigner signer, TimeProvider clock)
{
    /// <summary>Signs what no believed bundle says.</summary>
    public async Task<IReadOnlyList<SignatureContent>> MissingAsync(
        TrustRequest request, IBundleVerifier verifier, IReadOnlyList<Attestation> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var attached = await AttachedLayers.BundlesAsync(request.Repository, request.Manifest.Digest, cancellation);
        var believed = new BundleSearch(verifier, request.Manifest.Digest).Believed(attached.Select(bundle => bundle.Content));
        return await Task.WhenAll(wanted
            .Where(attestation => !believed.Any(verified => attestation.IsSaidBy(verified.Statement)))
            .Select(attestation => SignAsync(request, attestation, cancellation)));
    }

    /// <summary>Verifies that all of it is there. What counts is what a cluster will find, so it is fetched again.</summary>
    /// <exception cref="SigningException">It is not.</exception>
    public static async Task CheckAsync(
        TrustRequest request, IBundleVerifier verifier, IReadOnlyList<Attestation> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var attached = await AttachedLayers.BundlesAsync(request.Repository, request.Manifest.Digest, cancellation);
        byte[][] bundles = [.. attached.Select(bundle => bundle.Content)];
        var search = new BundleSearch(verifier, request.Manifest.Digest);
        foreach (var type in wanted.Select(attestation => attestation.PredicateType).Distinct(StringComparer.Ordinal))
        {
            search.All(type, bundles);
        }
    }

    private async Task<SignatureContent> SignAsync(TrustRequest request, Attestation attestation, CancellationToken cancellation)
    {
        var statement = Statement.About(request.Manifest.Digest, attestation.PredicateType, attestation.Predicate);
        return BundleArtifact.Of(await signer.SignAsync(statement, cancellation), statement.PredicateType, request.Manifest.Descriptor, clock.GetUtcNow());
    }
}
