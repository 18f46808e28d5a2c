namespace D2.Build.Oci;

/// <summary>An image index (OCI image specification): a list of manifests, such as an image layout's or all referrers of one.</summary>
/// <param name="Manifests">The manifests, in order.</param>
public sealed record ImageIndex(EquatableList<Descriptor> Manifests)
{
    /// <summary>The index's own media type.</summary>
    public string MediaType { get; init; } = MediaTypes.ImageIndex;

    /// <summary>What kind of artifact it is; null where that is not said.</summary>
    public string? ArtifactType { get; init; }

    /// <summary>The manifest this one refers to; null where there is none.</summary>
    public Descriptor? Subject { get; init; }

    /// <summary>The annotations.</summary>
    public Annotations Annotations { get; init; } = Annotations.None;

    /// <summary>Members of the JSON object that have no property here; written again as they were read.</summary>
    internal JsonMembers Others { get; init; } = JsonMembers.None;

    /// <summary>
    /// Reads an index. The bytes may come from anyone: at most <see cref="ImageManifest.MaxSize"/>, no member twice, nothing of
    /// the wrong type. Members that this version does not know, of the index and of its entries, are written again by
    /// <see cref="ToBytes"/>.
    /// </summary>
    /// <param name="json">UTF-8 JSON.</param>
    /// <exception cref="OciFormatException">It is not an image index.</exception>
    public static ImageIndex Read(ReadOnlyMemory<byte> json) => ManifestReader.ReadIndex(json);

    /// <summary>The index in UTF-8 JSON: the same bytes for equal indexes, always.</summary>
    public byte[] ToBytes() => ManifestWriter.Write(this);
}
