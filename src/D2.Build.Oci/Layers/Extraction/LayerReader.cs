using System.IO.Compression;

namespace D2.Build.Oci;

/// <summary>
/// Unpacks a layer that may come from anyone: only files and folders, only below the target, within limits. Either all of it
/// is there in the end, or nothing.
/// </summary>
public static class LayerReader
{
    /// <summary>Unpacks into a new folder.</summary>
    /// <param name="layer">The layer: tar, compressed with gzip.</param>
    /// <param name="folder">The folder to make; it must not be there, or be empty.</param>
    /// <param name="limits">How much is unpacked at most.</param>
    /// <param name="cancellation">Ends the work between two entries.</param>
    /// <returns>The paths of the files, in the order of the archive.</returns>
    /// <exception cref="LayerException">The layer is damaged, too large, or holds anything else than files and folders.</exception>
    /// <exception cref="IOException">The folder is not empty, or a file could not be written.</exception>
    public static IReadOnlyList<string> Extract(Stream layer, string folder, LayerLimits limits, CancellationToken cancellation = default)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        var scratch = Directory.CreateDirectory($"{target}.{Path.GetRandomFileName()}").FullName;
        try
        {
            var files = ExtractInto(layer, scratch, limits, cancellation);
            if (Directory.Exists(target))
            {
                // Refuses a folder that is not empty.
                Directory.Delete(target);
            }

            Directory.Move(scratch, target);
            return files;
        }
        finally
        {
            if (Directory.Exists(scratch))
            {
                Directory.Delete(scratch, recursive: true);
            }
        }
    }

    private static List<string> ExtractInto(Stream layer, string folder, LayerLimits limits, CancellationToken cancellation)
    {
        var files = new List<string>();
        try
        {
            using var gzip = new GZipStream(layer, CompressionMode.Decompress, leaveOpen: true);
            using var limited = new LimitedStream(gzip, limits.MaxBytes);
            var reader = new TarReader(limited);
            var entries = new EntryWriter(folder, limits);
            while (reader.Next() is { } entry)
            {
                cancellation.ThrowIfCancellationRequested();
                if (entries.Write(entry, reader) is { } path)
                {
                    files.Add(path);
                }
            }

            // To the end, where the checksum is.
            limited.CopyTo(Stream.Null);
            return files;
        }
        catch (InvalidDataException exception)
        {
            throw new LayerException(LayerProblem.Malformed, $"The layer is not gzip: {exception.Message}");
        }
    }
}
