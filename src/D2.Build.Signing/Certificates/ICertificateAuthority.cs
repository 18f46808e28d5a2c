namespace D2.Build.Signing;

/// <summary>Issues certificates that tie a key to an identity.</summary>
public interface ICertificateAuthority
{
    /// <summary>A certificate for a key of the token's owner.</summary>
    /// <param name="token">Who asks.</param>
    /// <param name="key">The key.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.ServiceFailed"/>.</exception>
    Task<SigningCertificate> IssueAsync(IdentityToken token, SigningKey key, CancellationToken cancellation);
}
