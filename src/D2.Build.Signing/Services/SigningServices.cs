namespace D2.Build.Signing;

/// <summary>The services that take part in signing.</summary>
public sealed record SigningServices
{
    /// <summary>None: keys sign offline.</summary>
    public static SigningServices None { get; } = new();

    /// <summary>Issues certificates; null where only keys sign.</summary>
    public ICertificateAuthority? Authority { get; init; }

    /// <summary>The logs that get every signature.</summary>
    public IReadOnlyList<ITransparencyLog> Logs { get; init; } = [];

    /// <summary>The authorities that stamp every signature.</summary>
    public IReadOnlyList<ITimestampAuthority> Stamps { get; init; } = [];

    /// <summary>The bundle with everybody's word.</summary>
    internal async Task<Bundle> CompleteAsync(Bundle bundle, PublicKey key, CancellationToken cancellation)
    {
        var stamps = await Task.WhenAll(Stamps.Select(stamp => stamp.StampAsync(bundle.Envelope.Signature, cancellation))).ConfigureAwait(false);
        var entries = await Task.WhenAll(Logs.Select(log => log.AddAsync(bundle, key, cancellation))).ConfigureAwait(false);
        return bundle with { Timestamps = stamps, LogEntries = entries };
    }
}
