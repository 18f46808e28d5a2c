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
    public TreeResult Write(IReadOnlyList<ManifestFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        var paths = new List<string>(files.Count);
        var written = 0;
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var path = Path.Join(folder, file.Path);
            paths.Add(path);
            buffer.ResetWrittenCount();
            if (file.Raw is null)
            {
                YamlWriter.Write(file.Documents, buffer);
            }

            if (ChangedFile.Write(path, file.Raw is { } raw ? raw.Span : buffer.WrittenSpan))
            {
                written++;
            }
        }

        var deleted = FileList.DeleteStale(listFile, folder, paths);
        if (listFile is not null)
        {
            FileList.Write(listFile, paths);
        }

        return new(written, paths.Count, deleted);
    }
}
