using System.Formats.Tar;
using System.IO.Compression;
using CsCheck;
using D2.Build.Oci.Tests.Support;
using D2.Build.Testing;
using EntryType = System.Formats.Tar.TarEntryType;

namespace D2.Build.Oci.Tests.Layers;

public sealed class LayerReaderTests : IDisposable
{
    private static readonly string LongPath = $"{new string('a', 120)}/{new string('b', 120)}";

    private readonly TemporaryFolder _folder = new();

    private string Target => Path.Join(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatWasPackedIsUnpacked()
    {
        var tree = LayerTree.Of([LayerTrees.File("a/b.yaml", "one"), LayerTrees.File("grün", new byte[100_000]), LayerTrees.File(LongPath, "two"), LayerTrees.File("c", "")]);

        var files = Extract(LayerTrees.Pack(tree).Bytes);

        Assert.Equal(tree.Files.Select(file => file.Path), files);
        Assert.Equal(LayerTrees.Pack(tree).Layer, LayerTrees.Pack(LayerTree.FromFolder(Target)).Layer);
    }

    [Theory]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void ArchivesOfOthersAreUnpacked(TarEntryFormat format)
    {
        var layer = HostileTar.Layer(writer =>
        {
            writer.WriteEntry(HostileTar.File("./a", "1", format));
            writer.WriteEntry(HostileTar.File(LongPath, "2", format));
            writer.WriteEntry(HostileTar.File("ü/x", "3", format));
        });

        Assert.Equal(["a", LongPath, "ü/x"], Extract(layer));
        Assert.Equal("2", File.ReadAllText(Path.Join(Target, LongPath)));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("/x")]
    [InlineData("./../x")]
    [InlineData(".//x")]
    [InlineData("a\\..\\x")]
    [InlineData("a\rx")]
    public void APathThatLeadsElsewhereIsRefused(string path) => Refuses(LayerProblem.UnsafePath, writer =>
    {
        writer.WriteEntry(HostileTar.File("ok"));
        writer.WriteEntry(HostileTar.File(path));
    });

    [Theory]
    [InlineData(EntryType.SymbolicLink)]
    [InlineData(EntryType.HardLink)]
    public void LinksAreRefused(EntryType type) =>
        Refuses(LayerProblem.NotAFile, writer => writer.WriteEntry(HostileTar.Link(type, "a", "/etc")));

    [Fact]
    public void PipesAndDevicesAreRefused()
    {
        Refuses(LayerProblem.NotAFile, writer => writer.WriteEntry(new PaxTarEntry(EntryType.Fifo, "a")));
        Refuses(LayerProblem.NotAFile, writer => writer.WriteEntry(new PaxTarEntry(EntryType.CharacterDevice, "a")));
    }

    [Fact]
    public void AFileThatIsThereTwiceIsRefused() => Refuses(LayerProblem.Clash, writer =>
    {
        writer.WriteEntry(HostileTar.File("a"));
        writer.WriteEntry(HostileTar.File("A"));
    });

    [Fact]
    public void AFileThatIsAFolderIsRefused() => Refuses(LayerProblem.Clash, writer =>
    {
        writer.WriteEntry(HostileTar.File("a/b"));
        writer.WriteEntry(HostileTar.File("a"));
    });

    [Fact]
    public void ABombIsStopped()
    {
        var bomb = HostileTar.Gzip(new byte[50_000_000]);
        var big = LayerTrees.Pack(LayerTree.Of([LayerTrees.File("a", new byte[2_000_000])])).Bytes;

        Assert.Equal(LayerProblem.TooLarge, Fails(bomb, new() { MaxBytes = 1_000_000 }));
        Assert.Equal(LayerProblem.TooLarge, Fails(big, new() { MaxBytes = 1_000_000 }));
    }

    [Fact]
    public void TooManyEntriesAreRefused() => Assert.Equal(LayerProblem.TooLarge, Fails(LayerTrees.Pack(LayerTrees.Fleet(20)).Bytes, new() { MaxEntries = 10 }));

    [Fact]
    public void DamagedLayersAreRefused()
    {
        var layer = LayerTrees.Pack(LayerTrees.Fleet(5)).Bytes;

        Assert.Equal(LayerProblem.Malformed, Fails("not gzip at all"u8.ToArray()));
        Assert.Equal(LayerProblem.Malformed, Fails(HostileTar.Gzip(new string('x', 2000).Select(c => (byte)c).ToArray())));
        Assert.Equal(LayerProblem.Malformed, Fails(layer[..(layer.Length / 2)]));
        Assert.Equal(LayerProblem.Malformed, Fails([.. layer[..^6], .. new byte[6]]));
    }

    // Whatever is changed in an archive: it is refused or unpacked, in the target only, and nothing else happens.
    [Fact]
    public void ChangedArchivesAreRefusedOrUnpackedInTheTarget()
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(LayerTrees.Pack(LayerTrees.Of("a/b", LongPath)).Bytes), CompressionMode.Decompress))
        {
            gzip.CopyTo(unpacked);
        }

        var archive = unpacked.ToArray();
        Gen.Select(Gen.Int[0, archive.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var changed = archive.ToArray();
                foreach (var (index, value) in changes)
                {
                    changed[index] = value;
                }

                using var folder = new TemporaryFolder();
                try
                {
                    LayerReader.Extract(new MemoryStream(HostileTar.Gzip(changed)), Path.Join(folder.Path, "out"), LayerLimits.Default);
                }
                catch (LayerException)
                {
                    Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
                }
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void AFolderThatIsNotEmptyIsLeftAlone()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Join(Target, "mine"), "mine");

        Assert.ThrowsAny<IOException>(() => Extract(LayerTrees.Pack(LayerTrees.Of("a")).Bytes));

        Assert.Equal(["mine"], Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName));
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private IReadOnlyList<string> Extract(byte[] layer) => LayerReader.Extract(new MemoryStream(layer), Target, LayerLimits.Default);

    private void Refuses(LayerProblem problem, Action<TarWriter> write) => Assert.Equal(problem, Fails(HostileTar.Layer(write)));

    private LayerProblem Fails(byte[] layer, LayerLimits? limits = null)
    {
        var problem = Assert.Throws<LayerException>(() => LayerReader.Extract(new MemoryStream(layer), Target, limits ?? LayerLimits.Default)).Problem;

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
        return problem;
    }
}
