namespace D2.Build.Oci;

/// <summary>What is known of content before it is fetched (OCI image specification, descriptor).</summary>
/// <param name="MediaType">The content's media type.</param>
/// <param name="Digest">The content's digest.</param>
/// <param name="Size">The content's size in bytes.</param>
public sealed record Descriptor(string MediaType, Digest Digest, long Size)
{
    /// <summary>What kind of artifact a manifest is; null where that is not said.</summary>
    public string? ArtifactType { get; init; }

    /// <summary>The annotations.</summary>
    public Annotations Annotations { get; init; } = Annotations.None;

    /// <summary>The content itself in base64, as some embed it; null where it is not. Kept as it was read.</summary>
    public string? Data { get; init; }

    /// <summary>Members of the JSON object that have no property here; written again as they were read.</summary>
    internal JsonMembers Others { get; init; } = JsonMembers.None;

    /// <summary>The descriptor of bytes in memory.</summary>
    /// <param name="mediaType">Their media type.</param>
    /// <param name="content">The bytes.</param>
    public static Descriptor Of(string mediaType, ReadOnlySpan<byte> content) => new(mediaType, Digest.Of(content), content.Length);
}
