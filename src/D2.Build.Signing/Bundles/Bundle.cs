namespace D2.Build.Signing;

/// <summary>A Sigstore bundle of version 0.3: a signed statement and what is needed to verify it.</summary>
public sealed record Bundle
{
    /// <summary>The media type, of the bundle and of the layer and artifact that carry it.</summary>
    public const string MediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

    /// <summary>The most bytes a bundle may have to be read: an SBOM travels inside.</summary>
    public const int MostBytes = 96 * 1024 * 1024;

    /// <summary>The signed statement.</summary>
    public required Envelope Envelope { get; init; }

    /// <summary>The certificate of a keyless signature, in DER; null where a key signed.</summary>
    public byte[]? Certificate { get; init; }

    /// <summary>Which key signed: the base64 of the SHA-256 of its SubjectPublicKeyInfo; null for a keyless signature. Only a hint.</summary>
    public string? KeyHint { get; init; }

    /// <summary>The entries of transparency logs; none where a key signed offline.</summary>
    public IReadOnlyList<LogEntry> LogEntries { get; init; } = [];

    /// <summary>RFC 3161 time stamps over the signature, in DER.</summary>
    public IReadOnlyList<byte[]> Timestamps { get; init; } = [];

    /// <summary>Reads a bundle of version 0.3, whoever wrote it.</summary>
    /// <param name="json">UTF-8, at most <see cref="MostBytes"/>.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.MalformedBundle"/>.</exception>
    public static Bundle Parse(ReadOnlySpan<byte> json) => BundleReader.Read(json);

    /// <summary>The bundle as JSON: compact, the same for the same bundle.</summary>
    public byte[] ToJson() => BundleWriter.Write(this);
}
