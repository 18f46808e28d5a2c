namespace D2.Build.Signing;

/// <summary>Signs as an identity: a key that lives as long as this object, and a certificate for it.</summary>
/// <param name="services">The services; one of them must issue certificates.</param>
/// <param name="tokens">Who is signing.</param>
/// <param name="root">Whom to trust when the result is verified.</param>
/// <param name="clock">Tells when the certificate ends.</param>
public sealed class KeylessSigner(SigningServices services, IIdentityTokenSource tokens, TrustedRoot root, TimeProvider clock) : IBundleSigner, IDisposable
{
    // A certificate this close to its end is replaced: the log may take a while.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly SigningKey key = SigningKey.Generate();
    private readonly SemaphoreSlim issuing = new(1);
    private SigningCertificate? current;

    /// <inheritdoc/>
    public async Task<IBundleVerifier> GetVerifierAsync(CancellationToken cancellation)
    {
        var certificate = await CertificateAsync(cancellation).ConfigureAwait(false);
        return new KeylessVerifier(root, IdentityPolicy.Exactly(certificate.Identity));
    }

    /// <inheritdoc/>
    public async Task<Bundle> SignAsync(Statement statement, CancellationToken cancellation)
    {
        var certificate = await CertificateAsync(cancellation).ConfigureAwait(false);
        var bundle = new Bundle { Envelope = Envelope.Sign(statement, key), Certificate = certificate.Certificate.RawData };
        return await services.CompleteAsync(bundle, key.Public, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        key.Dispose();
        issuing.Dispose();
    }

    private async Task<SigningCertificate> CertificateAsync(CancellationToken cancellation)
    {
        await issuing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (current is null || (clock.GetUtcNow() + Margin).UtcDateTime > current.Certificate.NotAfter.ToUniversalTime())
            {
                var authority = services.Authority
                    ?? throw new SigningException(SigningCodes.UnreadableTrust, "The signing config has no certificate authority that can be used now.");
                var token = await tokens.GetAsync(cancellation).ConfigureAwait(false);
                current = Ours(await authority.IssueAsync(token, key, cancellation).ConfigureAwait(false));
            }

            return current;
        }
        finally
        {
            issuing.Release();
        }
    }

    private SigningCertificate Ours(SigningCertificate certificate) => certificate.Key.Equals(key.Public)
        ? certificate
        : throw new SigningException(SigningCodes.ServiceFailed, "The certificate authority issued a certificate for another key than the one it was asked for.");
}
