namespace D2.Build.Oci;

/// <summary>
/// An OCI image layout: a folder with <c>oci-layout</c>, <c>index.json</c> and one file per blob under <c>blobs/</c>. Other
/// tools read it, such as <c>oras copy --from-oci-layout</c>. Files are written beside their place and moved there whole.
/// </summary>
public sealed class ImageLayout
{
    private const string MarkerName = "oci-layout";
    private const string IndexName = "index.json";

    // Read by people as well: one line, as the specification shows it.
    private static readonly byte[] Marker = """{"imageLayoutVersion":"1.0.0"}"""u8.ToArray();

    private ImageLayout(string folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Opens a layout, and makes an empty one where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static ImageLayout Create(string folder)
    {
        var layout = new ImageLayout(Path.GetFullPath(folder));
        WriteWhole(Path.Join(layout.Folder, MarkerName), Marker);
        if (!File.Exists(layout.IndexPath))
        {
            layout.Write(new([]));
        }

        return layout;
    }

    /// <summary>Opens a layout that is there.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="OciFormatException">It is not an image layout.</exception>
    public static ImageLayout Open(string folder)
    {
        var layout = new ImageLayout(Path.GetFullPath(folder));
        return File.Exists(layout.IndexPath) && File.Exists(Path.Join(layout.Folder, MarkerName))
            ? layout
            : throw new OciFormatException($"'{Shown.Text(folder)}' is not an OCI image layout: it has no {MarkerName} and {IndexName}.");
    }

    private string IndexPath => Path.Join(Folder, IndexName);

    /// <summary>The index: which manifests the layout holds and what they are called.</summary>
    /// <exception cref="OciFormatException">It is damaged.</exception>
    public ImageIndex ReadIndex() => ImageIndex.Read(ReadBounded(IndexPath));

    /// <summary>Replaces the index.</summary>
    /// <param name="index">The new one.</param>
    public void Write(ImageIndex index) => WriteWhole(IndexPath, index.ToBytes());

    /// <summary>Where a blob is, or would be.</summary>
    /// <param name="digest">Its digest.</param>
    public string PathOf(Digest digest) => Path.Join(Folder, "blobs", digest.AlgorithmName, digest.Hex);

    /// <summary>Adds a blob from memory.</summary>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>Its descriptor.</returns>
    public Descriptor Add(string mediaType, ReadOnlySpan<byte> content)
    {
        var descriptor = Descriptor.Of(mediaType, content);
        WriteWhole(PathOf(descriptor.Digest), content);
        return descriptor;
    }

    /// <summary>Packs a layer into the layout as it is written.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="LayerException">A file changed while it was read.</exception>
    public Layer Add(LayerTree tree, CancellationToken cancellation = default)
    {
        var scratch = ScratchBeside(Path.Join(Folder, "blobs", "layer"));
        try
        {
            Layer layer;
            using (var file = new FileStream(scratch, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                layer = LayerWriter.Write(tree, file, cancellation);
            }

            MoveWhole(scratch, PathOf(layer.Digest));
            return layer;
        }
        finally
        {
            File.Delete(scratch);
        }
    }

    /// <summary>Opens a blob.</summary>
    /// <param name="descriptor">What it is.</param>
    /// <exception cref="OciFormatException">It is missing, or has another size.</exception>
    public FileStream OpenBlob(Descriptor descriptor)
    {
        var file = new FileInfo(PathOf(descriptor.Digest));
        return file.Exists && file.Length == descriptor.Size
            ? new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous)
            : throw new OciFormatException($"The layout '{Shown.Text(Folder)}' lacks the blob {descriptor.Digest} of {descriptor.Size} bytes.");
    }

    /// <summary>Reads a manifest and checks that it has the digest it is known by.</summary>
    /// <param name="descriptor">What it is.</param>
    /// <exception cref="OciFormatException">It is missing, damaged or too large.</exception>
    public byte[] ReadManifest(Descriptor descriptor)
    {
        using (OpenBlob(descriptor))
        {
            var bytes = ReadBounded(PathOf(descriptor.Digest));
            return Digest.Of(bytes, descriptor.Digest.Algorithm) == descriptor.Digest
                ? bytes
                : throw new OciFormatException($"The blob {descriptor.Digest} of the layout '{Shown.Text(Folder)}' is damaged.");
        }
    }

    /// <summary>
    /// Deletes the blobs that no image manifest of the index names, so that a layout that is written again and again does not
    /// grow. Not to be called while another process uses the layout.
    /// </summary>
    public void Prune()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ReadIndex().Manifests)
        {
            var manifest = ImageManifest.Read(ReadManifest(entry));
            used.UnionWith(manifest.Layers.Append(manifest.Config).Append(entry).Select(descriptor => PathOf(descriptor.Digest)));
        }

        foreach (var path in Directory.EnumerateFiles(Path.Join(Folder, "blobs"), "*", SearchOption.AllDirectories).Where(path => !used.Contains(path)))
        {
            File.Delete(path);
        }
    }

    private static byte[] ReadBounded(string path) => new FileInfo(path).Length <= ImageManifest.MaxSize
        ? File.ReadAllBytes(path)
        : throw new OciFormatException($"'{Shown.Text(path)}' is larger than {ImageManifest.MaxSize} bytes.");

    private static void WriteWhole(string path, ReadOnlySpan<byte> content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        var scratch = ScratchBeside(path);
        File.WriteAllBytes(scratch, content);
        MoveWhole(scratch, path);
    }

    private static string ScratchBeside(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return $"{path}.{Path.GetRandomFileName()}";
    }

    private static void MoveWhole(string scratch, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(scratch, path, overwrite: true);
    }
}
