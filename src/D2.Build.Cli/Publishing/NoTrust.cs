namespace D2.Build.Cli;

/// <summary>For publications that are not signed.</summary>
internal sealed class NoTrust : IArtifactTrust
{
    public Task<TrustOutcome> EnsureAsync(TrustRequest request, CancellationToken cancellation) => Task.FromResult(TrustOutcome.NotChecked);

    public Task<TrustOutcome> VerifyAsync(TrustRequest request, CancellationToken cancellation) => Task.FromResult(TrustOutcome.NotChecked);
}
