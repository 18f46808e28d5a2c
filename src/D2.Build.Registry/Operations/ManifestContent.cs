using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>A manifest or index as the registry keeps it: bytes, which the digest is of, and their media type.</summary>
/// <param name="MediaType">The media type, without parameters.</param>
/// <param name="Bytes">The bytes.</param>
public sealed record ManifestContent(string MediaType, ReadOnlyMemory<byte> Bytes)
{
    private readonly Digest? _digest;

    /// <summary>The digest of the bytes: SHA-256 unless the manifest was fetched by another.</summary>
    public Digest Digest
    {
        get => _digest ?? Digest.Of(Bytes.Span);
        internal init => _digest = value;
    }

    /// <summary>What the registry knows this version by, where it told; for updates that must not overwrite another.</summary>
    internal string? EntityTag { get; init; }

    /// <summary>Media type, digest and size.</summary>
    public Descriptor Descriptor => new(MediaType, Digest, Bytes.Length);

    /// <summary>The content of a manifest.</summary>
    /// <param name="manifest">The manifest.</param>
    public static ManifestContent Of(ImageManifest manifest) => new(manifest.MediaType, manifest.ToBytes());

    /// <summary>The content of an index.</summary>
    /// <param name="index">The index.</param>
    public static ManifestContent Of(ImageIndex index) => new(index.MediaType, index.ToBytes());
}
