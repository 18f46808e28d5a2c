namespace D2.Build.Oci;

/// <summary>
/// Packs files into a layer: <c>tar+gzip</c> with the same bytes for the same files on every machine, in every culture, time
/// zone and version of .NET. Every folder before what is in it, none for the root; mode 0644 and 0755, owner 0, time 0.
/// </summary>
public static class LayerWriter
{
    /// <summary>Packs a tree.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="output">Takes the layer, piece by piece; it is not disposed.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="LayerException">A file changed while it was read.</exception>
    /// <exception cref="IOException">A file could not be read, or the layer not be written.</exception>
    public static Layer Write(LayerTree tree, Stream output, CancellationToken cancellation = default)
    {
        using var hashing = new HashingStream(output);
        using var gzip = new GzipWriter(hashing, cancellation);
        var tar = new UstarWriter(gzip);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in tree.Files)
        {
            foreach (var folder in LayerPaths.Parents(file.Path).Where(folders.Add))
            {
                tar.AddFolder(folder);
            }

            tar.AddFile(file);
        }

        tar.Complete();
        gzip.Complete();
        return new(hashing.ToDigest(), hashing.Size, gzip.Content.ToDigest(), gzip.Content.Size);
    }
}
