namespace D2.Build.Cli;

/// <summary>What happens between the manifest and the tags, and before a channel moves: signatures and attestations.</summary>
internal interface IArtifactTrust
{
    /// <summary>
    /// Makes sure that a manifest, pushed now or earlier, carries what clusters demand: signs, attests and verifies what is then
    /// in the registry. Called for unchanged content as well, so that a run repairs what an earlier one left undone.
    /// </summary>
    /// <param name="request">The manifest.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<TrustOutcome> EnsureAsync(TrustRequest request, CancellationToken cancellation);

    /// <summary>Verifies a manifest that is to be promoted.</summary>
    /// <param name="request">The manifest.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<TrustOutcome> VerifyAsync(TrustRequest request, CancellationToken cancellation);
}
