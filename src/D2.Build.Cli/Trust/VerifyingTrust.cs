using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Verifies and never signs: before a promotion, and for publications of what others sign.</summary>
/// <param name="policy">Whom clusters believe.</param>
internal sealed class VerifyingTrust(TrustPolicy policy) : IArtifactTrust
{
    public Task<TrustOutcome> EnsureAsync(TrustRequest request, CancellationToken cancellation) => VerifyAsync(request, cancellation);

    public async Task<TrustOutcome> VerifyAsync(TrustRequest request, CancellationToken cancellation)
    {
        await VerifiedAsync(request, cancellation);
        return TrustOutcome.Verified;
    }

    /// <summary>Whose signature is believed.</summary>
    /// <exception cref="SigningException">Nobody's is.</exception>
    public async Task<SignedBy> VerifiedAsync(TrustRequest request, CancellationToken cancellation)
    {
        try
        {
            return policy.NotaryOrNull(request) is { } notary
                ? await NotaryCheck.VerifyAsync(notary, request, cancellation)
                : await VerifiedBundleAsync(request, cancellation);
        }
        catch (SigningException exception) when (!exception.Message.Contains(request.Reference.ToString(), StringComparison.Ordinal))
        {
            throw new SigningException(exception.Code, $"{request.Reference}: {exception.Message}", exception);
        }
    }

    private async Task<SignedBy> VerifiedBundleAsync(TrustRequest request, CancellationToken cancellation)
    {
        var verifier = policy.Verifier(request);
        var attached = await AttachedLayers.BundlesAsync(request.Repository, request.Manifest.Digest, cancellation);
        var verified = new BundleSearch(verifier, request.Manifest.Digest).Signature(attached.Select(bundle => bundle.Content));
        return new(verified.Identity?.Subject, verified.Identity?.Issuer, verified.Time);
    }
}
