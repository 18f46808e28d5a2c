namespace D2.Build.Signing;

/// <summary>Lists signatures for everybody to see.</summary>
public interface ITransparencyLog
{
    /// <summary>Adds a signature.</summary>
    /// <param name="bundle">The bundle of the signature.</param>
    /// <param name="key">The key that it verifies with.</param>
    /// <param name="cancellation">Ends the wait; logs answer when the entry is in their tree, after seconds.</param>
    /// <returns>The entry with its proof.</returns>
    /// <exception cref="SigningException"><see cref="SigningCodes.ServiceFailed"/>.</exception>
    Task<LogEntry> AddAsync(Bundle bundle, PublicKey key, CancellationToken cancellation);
}
