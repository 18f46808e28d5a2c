using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>What a manifest is asked for by: a tag or a digest. Either converts to it.</summary>
public readonly record struct ManifestName
{
    private readonly string? _text;

    private ManifestName(string text, Digest? digest) => (_text, Digest) = (text, digest);

    /// <summary>The digest; null where it is a tag.</summary>
    public Digest? Digest { get; }

    /// <summary>The name of a tag.</summary>
    /// <param name="tag">The tag.</param>
    public static implicit operator ManifestName(Tag tag) => FromTag(tag);

    /// <summary>The name of a digest.</summary>
    /// <param name="digest">The digest.</param>
    public static implicit operator ManifestName(Digest digest) => FromDigest(digest);

    /// <summary>The name of a tag.</summary>
    /// <param name="tag">The tag.</param>
    public static ManifestName FromTag(Tag tag) => new(tag.ToString(), null);

    /// <summary>The name of a digest.</summary>
    /// <param name="digest">The digest.</param>
    public static ManifestName FromDigest(Digest digest) => new(digest.ToString(), digest);

    /// <summary>What a reference names: its digest where it has one, else its tag.</summary>
    /// <param name="reference">The reference.</param>
    /// <exception cref="ArgumentException">It has neither.</exception>
    public static ManifestName Of(Reference reference) => reference switch
    {
        { Digest: { } digest } => digest,
        { Tag: { } tag } => tag,
        _ => throw new ArgumentException($"{reference} names neither a tag nor a digest.", nameof(reference)),
    };

    /// <summary>The tag or the digest.</summary>
    public override string ToString() => _text ?? "";
}
