namespace D2.Build.Signing;

/// <summary>Makes bundles of signed statements.</summary>
public interface IBundleSigner
{
    /// <summary>Believes exactly what this signer makes.</summary>
    IBundleVerifier Verifier { get; }

    /// <summary>Signs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellation">Ends the wait for signing services.</param>
    /// <exception cref="SigningException">A signing service refused or did not answer.</exception>
    Task<Bundle> SignAsync(Statement statement, CancellationToken cancellation);
}
