namespace D2.Build.Oci;

/// <summary>An image manifest (OCI image specification): config, layers, and the manifest it refers to.</summary>
/// <param name="Config">The config.</param>
/// <param name="Layers">The layers, in order.</param>
public sealed record ImageManifest(Descriptor Config, EquatableList<Descriptor> Layers)
{
    /// <summary>The largest manifest that is read, in bytes: what the specification lets registries refuse.</summary>
    public const int MaxSize = 4 * 1024 * 1024;

    /// <summary>The manifest's own media type.</summary>
    public string MediaType { get; init; } = MediaTypes.ImageManifest;

    /// <summary>What kind of artifact it is; null where the config's media type says so.</summary>
    public string? ArtifactType { get; init; }

    /// <summary>The manifest this one refers to, such as what a signature signs; null where there is none.</summary>
    public Descriptor? Subject { get; init; }

    /// <summary>The annotations.</summary>
    public Annotations Annotations { get; init; } = Annotations.None;

    /// <summary>
    /// Reads a manifest. The bytes may come from anyone: at most <see cref="MaxSize"/>, no member twice, nothing of the wrong
    /// type. Members that this version does not know are ignored.
    /// </summary>
    /// <param name="json">UTF-8 JSON.</param>
    /// <exception cref="OciFormatException">It is not an image manifest.</exception>
    public static ImageManifest Read(ReadOnlyMemory<byte> json) => ManifestReader.ReadManifest(json);

    /// <summary>
    /// The manifest in UTF-8 JSON: the same bytes for equal manifests, always. It is what the digest is of.
    /// </summary>
    public byte[] ToBytes() => ManifestWriter.Write(this);
}
