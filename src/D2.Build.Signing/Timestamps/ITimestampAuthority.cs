namespace D2.Build.Signing;

/// <summary>Says when it saw a signature.</summary>
public interface ITimestampAuthority
{
    /// <summary>A time stamp over a signature.</summary>
    /// <param name="signature">The signature.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The response of RFC 3161, in DER.</returns>
    /// <exception cref="SigningException"><see cref="SigningCodes.ServiceFailed"/>.</exception>
    Task<byte[]> StampAsync(byte[] signature, CancellationToken cancellation);
}
