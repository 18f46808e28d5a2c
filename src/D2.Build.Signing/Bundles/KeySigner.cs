namespace D2.Build.Signing;

/// <summary>Signs with a key.</summary>
/// <param name="key">The key, which stays the caller's.</param>
/// <param name="services">Logs and time stamp authorities that get every signature; none by default, so that nothing leaves this machine.</param>
public sealed class KeySigner(SigningKey key, SigningServices services) : IBundleSigner
{
    private readonly KeyVerifier verifier = new([key.Public]);

    /// <summary>Signs offline.</summary>
    /// <param name="key">The key, which stays the caller's.</param>
    public KeySigner(SigningKey key)
        : this(key, SigningServices.None)
    {
    }

    /// <inheritdoc/>
    public Task<IBundleVerifier> GetVerifierAsync(CancellationToken cancellation) => Task.FromResult<IBundleVerifier>(verifier);

    /// <inheritdoc/>
    public Task<Bundle> SignAsync(Statement statement, CancellationToken cancellation)
    {
        var bundle = new Bundle
        {
            Envelope = Envelope.Sign(statement, key),
            KeyHint = Convert.ToBase64String(key.Public.Fingerprint),
        };
        return services.CompleteAsync(bundle, key.Public, cancellation);
    }
}
