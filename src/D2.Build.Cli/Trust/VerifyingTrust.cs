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

    /// <summary>The signature that is believed.</summary>
    /// <exception cref="SigningException">None is.</exception>
    public async Task<VerifiedStatement> VerifiedAsync(TrustRequest request, CancellationToken cancellation)
    {
        var attached = await AttachedBundles.ReadAsync(request.Repository, request.Manifest.Digest, cancellation);
        try
        {
            return new BundleSearch(policy.Verifier(request), request.Manifest.Digest).Signature(attached.Select(bundle => bundle.Content));
        }
        catch (SigningException exception) when (!exception.Message.Contains(request.Reference.ToString(), StringComparison.Ordinal))
        {
            throw new SigningException(exception.Code, $"{request.Reference}: {exception.Message}", exception);
        }
    }
}
