using System.Formats.Tar;
using System.IO.Compression;
using Entry = System.Formats.Tar.TarEntry;
using EntryType = System.Formats.Tar.TarEntryType;

namespace D2.Build.Oci.Tests.Support;

/// <summary>Layers that nobody should send, made with a writer that is not ours.</summary>
internal static class HostileTar
{
    public static byte[] Layer(Action<TarWriter> write)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            write(writer);
        }

        return Gzip(archive.ToArray());
    }

    public static byte[] Gzip(byte[] archive)
    {
        using var layer = new MemoryStream();
        using (var gzip = new GZipStream(layer, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(archive);
        }

        return layer.ToArray();
    }

    public static Entry File(string path, string content = "x", TarEntryFormat format = TarEntryFormat.Pax) =>
        With(format is TarEntryFormat.Pax ? new PaxTarEntry(EntryType.RegularFile, path) : new GnuTarEntry(EntryType.RegularFile, path), content);

    public static Entry Link(EntryType type, string path, string target) =>
        new PaxTarEntry(type, path) { LinkName = target };

    private static Entry With(Entry entry, string content)
    {
        entry.DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        return entry;
    }
}
