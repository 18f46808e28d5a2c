namespace D2.Build.Signing;

/// <summary>Signs with a key, offline.</summary>
/// <param name="key">The key, which stays the caller's.</param>
public sealed class KeySigner(SigningKey key) : IBundleSigner
{
    /// <summary>Makes the bundle of a signed statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="key">The key.</param>
    public static Bundle Sign(Statement statement, SigningKey key) => new()
    {
        Envelope = Envelope.Sign(statement, key),
        KeyHint = Convert.ToBase64String(key.Public.Fingerprint),
    };

    /// <inheritdoc/>
    public IBundleVerifier Verifier { get; } = new KeyVerifier([key.Public]);

    /// <inheritdoc/>
    public Task<Bundle> SignAsync(Statement statement, CancellationToken cancellation) => Task.FromResult(Sign(statement, key));
}
