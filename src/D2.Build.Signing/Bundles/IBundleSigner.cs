namespace D2.Build.Signing;

/// <summary>Makes bundles of signed statements.</summary>
public interface IBundleSigner
{
    /// <summary>Who believes exactly what this signer makes.</summary>
    /// <param name="cancellation">Ends the wait for signing services.</param>
    /// <exception cref="SigningException">A signing service refused or did not answer.</exception>
    Task<IBundleVerifier> GetVerifierAsync(CancellationToken cancellation);

    /// <summary>Signs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellation">Ends the wait for signing services.</param>
    /// <exception cref="SigningException">A signing service refused or did not answer.</exception>
    Task<Bundle> SignAsync(Statement statement, CancellationToken cancellation);
}
