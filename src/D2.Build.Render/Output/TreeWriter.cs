using System.Buffers;
using D2.Build.Manifests;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Render;

/// <summary>
/// Brings a folder up to date with a tree: writes what changed, each file through a temporary one so that none is ever
/// half written, and deletes what an earlier run wrote and this one does not.
/// </summary>
internal sealed class TreeWriter(string folder, string? listFile)
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? threadBuffer;

    public TreeResult Write(IReadOnlyList<ManifestFile> files)
    {
        ManifestFile[] sorted = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        string[] paths = [.. sorted.Select(file => Path.Join(folder, file.Path))];
        var written = WriteAll(sorted, paths, NewFolders.Create(paths));
        var deleted = FileList.DeleteStale(listFile, folder, paths);
        if (listFile is not null)
        {
            FileList.Write(listFile, paths);
        }

        return new(written, paths.Length, deleted);
    }

    // Most of the time is the file system's, which does several things at once.
    private static int WriteAll(ManifestFile[] files, string[] paths, NewFolders folders)
    {
        var written = 0;
        Concurrently.Each(files.Length, i =>
        {
            if (Write(files[i], paths[i], folders))
            {
                Interlocked.Increment(ref written);
            }
        });
        return written;
    }

    private static bool Write(ManifestFile file, string path, NewFolders folders)
    {
        var buffer = (threadBuffer ??= new(1 << 14));
        buffer.ResetWrittenCount();
        if (file.Raw is null)
        {
            YamlWriter.Write(file.Documents, buffer);
        }

        var content = file.Raw is { } raw ? raw.Span : buffer.WrittenSpan;
        return folders.Contain(path) ? ChangedFile.WriteNew(path, content) : ChangedFile.Write(path, content);
    }
}
