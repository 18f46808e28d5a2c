using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using D2.Build.Oci.Tests.Support;
using D2.Build.Testing;
using Entry = System.Formats.Tar.TarEntry;
using EntryType = System.Formats.Tar.TarEntryType;
using Reader = System.Formats.Tar.TarReader;

namespace D2.Build.Oci.Tests.Layers;

public sealed class LayerWriterTests
{
    private static readonly string LongPath = $"{new string('a', 120)}/{new string('b', 99)}";
    private static readonly string VeryLongPath = $"{new string('a', 120)}/{new string('b', 120)}";

    [Fact]
    public void TheDigestOfATreeStaysTheSame()
    {
        var (layer, bytes) = LayerTrees.Pack(LayerTrees.Fleet(500));

        Golden.Matches($"content {layer.ContentDigest} {layer.ContentSize}\nlayer {layer.Digest} {layer.Size}\n", "txt");
        Assert.Equal(Digest.Of(bytes), layer.Digest);
        Assert.Equal(bytes.Length, layer.Size);
    }

    [Fact]
    public void TheCultureDoesNotMatter()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = LayerTrees.Pack(LayerTrees.Fleet(20)).Bytes;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            Assert.Equal(expected, LayerTrees.Pack(LayerTrees.Fleet(20)).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter()
    {
        var paths = new[] { "b/x", "a.b", "a/x", "a/b/c", "B2", "ä", "z" };

        var layer = LayerTrees.Pack(LayerTrees.Of(paths)).Layer;

        Assert.Equal(layer, LayerTrees.Pack(LayerTrees.Of([.. paths.Reverse()])).Layer);
    }

    [Fact]
    public void EntriesComeFolderByFolderWithNothingOfTheMachine()
    {
        var entries = Entries(LayerTrees.Pack(LayerTrees.Of("b/x", "a.b", "a/x", "a/b/c", "a-b")).Bytes);

        Assert.Equal(["a", "a/b", "a/b/c", "a/x", "a-b", "a.b", "b", "b/x"], entries.Select(entry => entry.Name));
        Assert.All(entries, entry =>
        {
            Assert.Equal(TarEntryFormat.Ustar, entry.Format);
            Assert.Equal(DateTimeOffset.UnixEpoch, entry.ModificationTime);
            Assert.Equal((0, 0), (entry.Uid, entry.Gid));
            Assert.Equal(entry.EntryType is EntryType.Directory ? 0x1EDu : 0x1A4u, (uint)entry.Mode);
        });
    }

    [Fact]
    public void OnlyANameThatDemandsItIsWrittenAsPax()
    {
        var entries = Entries(LayerTrees.Pack(LayerTrees.Of(LongPath, VeryLongPath, "grün.yaml")).Bytes)
            .Where(entry => entry.EntryType is EntryType.RegularFile).ToDictionary(entry => entry.Name, entry => entry.Format);

        Assert.Equal(TarEntryFormat.Ustar, entries[LongPath]);
        Assert.Equal(TarEntryFormat.Pax, entries[VeryLongPath]);
        Assert.Equal(TarEntryFormat.Pax, entries["grün.yaml"]);
    }

    [Fact]
    public async Task RealTarUnpacksIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "tar is GNU tar on Linux only.");
        using var folder = new TemporaryFolder();
        var archive = Path.Join(folder.Path, "layer.tar.gz");
        await File.WriteAllBytesAsync(archive, LayerTrees.Pack(LayerTrees.Of("a/x", LongPath, VeryLongPath, "grün.yaml")).Bytes, Cancellation);
        var target = Directory.CreateDirectory(Path.Join(folder.Path, "out")).FullName;

        var result = await ProcessRunner.RunAsync("tar", ["-xzf", archive, "-C", target], Cancellation);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(["a/x", LongPath, VeryLongPath, "grün.yaml"], path => Assert.True(File.Exists(Path.Join(target, path)), path));
    }

    [Fact]
    public void AFileThatGrewOrShrankIsRefused()
    {
        var grew = LayerTree.Of([new("a", 3, () => new MemoryStream("abcd"u8.ToArray()))]);
        var shrank = LayerTree.Of([new("a", 5, () => new MemoryStream("abcd"u8.ToArray()))]);

        Assert.Equal(LayerProblem.Changed, Assert.Throws<LayerException>(() => LayerTrees.Pack(grew)).Problem);
        Assert.Equal(LayerProblem.Changed, Assert.Throws<LayerException>(() => LayerTrees.Pack(shrank)).Problem);
    }

    [Fact]
    public void CancellationEndsThePacking()
    {
        var big = LayerTree.Of([LayerTrees.File("a", new byte[8_000_000])]);

        Assert.Throws<OperationCanceledException>(() => LayerWriter.Write(big, Stream.Null, new CancellationToken(canceled: true)));
    }

    // The tests run without ICU data: a culture that writes numbers as nobody does.
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberGroupSeparator) = ("~", "_");
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = ("|", "|");
        return culture;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static List<Entry> Entries(byte[] layer)
    {
        using var reader = new Reader(new GZipStream(new MemoryStream(layer), CompressionMode.Decompress));
        var entries = new List<Entry>();
        while (reader.GetNextEntry() is { } entry)
        {
            entries.Add(entry);
        }

        return entries;
    }
}
