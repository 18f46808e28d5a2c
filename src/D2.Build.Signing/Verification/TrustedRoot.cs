namespace D2.Build.Signing;

/// <summary>Whom keyless verification trusts: Sigstore's <c>trusted_root.json</c>.</summary>
public sealed class TrustedRoot
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostEntries = 256;

    private TrustedRoot(JsonFields fields)
    {
        TransparencyLogs = Logs(fields, "tlogs");
        CertificateLogs = Logs(fields, "ctlogs");
        CertificateAuthorities = Authorities(fields, "certificateAuthorities");
        TimestampAuthorities = Authorities(fields, "timestampAuthorities");
    }

    /// <summary>
    /// The root of the public instance that comes with this version. Keys there change every few years; give a newer file where one
    /// is known.
    /// </summary>
    public static TrustedRoot PublicInstance => Parse(PublicTrust.Read("trusted_root.json"));

    /// <summary>The logs that list signatures.</summary>
    public IReadOnlyList<TrustedLog> TransparencyLogs { get; }

    /// <summary>The logs that list certificates.</summary>
    public IReadOnlyList<TrustedLog> CertificateLogs { get; }

    /// <summary>Those who issue certificates to identities.</summary>
    public IReadOnlyList<TrustedAuthority> CertificateAuthorities { get; }

    /// <summary>Those who say when.</summary>
    public IReadOnlyList<TrustedAuthority> TimestampAuthorities { get; }

    /// <summary>Reads a trusted root.</summary>
    /// <param name="json">UTF-8, at most 4 MiB.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableTrust"/>.</exception>
    public static TrustedRoot Parse(ReadOnlySpan<byte> json)
    {
        var fields = HostileJson.ParseObject(json, MostBytes, "The trusted root", SigningCodes.UnreadableTrust);
        return fields.TextOrNull("mediaType")?.StartsWith("application/vnd.dev.sigstore.trustedroot", StringComparison.Ordinal) == true
            ? new(fields)
            : throw fields.Fail("has another media type than application/vnd.dev.sigstore.trustedroot…; give a trusted_root.json");
    }

    private static TrustedLog[] Logs(JsonFields fields, string name) =>
        [.. fields.Objects(name, MostEntries).Select(TrustedLog.ParseOrNull).OfType<TrustedLog>()];

    private static TrustedAuthority[] Authorities(JsonFields fields, string name) =>
        [.. fields.Objects(name, MostEntries).Select(TrustedAuthority.Parse)];
}
