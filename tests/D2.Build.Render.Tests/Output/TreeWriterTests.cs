using D2.Build.Manifests;
using D2.Build.Testing;

namespace D2.Build.Render.Tests.Output;

public sealed class TreeWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Tree => Path.Join(folder.Path, "tree");

    private string List => Path.Join(folder.Path, "list.txt");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EveryFileIsWrittenAndListed()
    {
        var result = Write(("b/two.yaml", "2"), ("a.yaml", "1"));

        Assert.Equal(new TreeResult(2, 2, 0), result);
        Assert.Equal([Path.Join(Tree, "a.yaml"), Path.Join(Tree, "b/two.yaml")], File.ReadAllLines(List));
    }

    [Fact]
    public void AFileWhoseContentIsTheSameIsNotTouched()
    {
        Write(("a.yaml", "1"), ("b.yaml", "2"));
        var before = DateTime.UnixEpoch.AddDays(1);
        File.SetLastWriteTimeUtc(Path.Join(Tree, "a.yaml"), before);

        var result = Write(("a.yaml", "1"), ("b.yaml", "3"));

        Assert.Equal(new TreeResult(1, 2, 0), result);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Join(Tree, "a.yaml")));
    }

    [Fact]
    public void AFileThatIsNoLongerPartOfTheTreeIsDeletedWithItsEmptyFolders()
    {
        Write(("clusters/a/x.yaml", "1"), ("clusters/b/x.yaml", "2"));

        var result = Write(("clusters/a/x.yaml", "1"));

        Assert.Equal(1, result.Deleted);
        Assert.False(Directory.Exists(Path.Join(Tree, "clusters", "b")));
        Assert.True(Directory.Exists(Path.Join(Tree, "clusters", "a")));
    }

    [Fact]
    public void AFileThatIsNotOursStays()
    {
        Write(("a/x.yaml", "1"));
        File.WriteAllText(Path.Join(Tree, "a", "note.txt"), "mine");

        Write(("b.yaml", "2"));

        Assert.True(File.Exists(Path.Join(Tree, "a", "note.txt")));
        Assert.False(File.Exists(Path.Join(Tree, "a", "x.yaml")));
    }

    [Fact]
    public void MovingTheTreeRemovesTheOldOne()
    {
        Write(("a.yaml", "1"));

        var files = new[] { AFile("a.yaml", "1") };
        new TreeWriter(Path.Join(folder.Path, "other"), List).Write(files);

        Assert.False(File.Exists(Path.Join(Tree, "a.yaml")));
        Assert.True(File.Exists(Path.Join(folder.Path, "other", "a.yaml")));
    }

    [Fact]
    public void MovingTheTreeLeavesNoEmptyFoldersBelowTheOldOne()
    {
        Write(("clusters/a/x.yaml", "1"), ("tenants/y.yaml", "2"));
        var files = new[] { AFile("clusters/a/x.yaml", "1"), AFile("tenants/y.yaml", "2") };

        new TreeWriter(Path.Join(folder.Path, "another", "and", "longer", "one"), List).Write(files);

        Assert.True(Directory.Exists(Tree));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Tree));
    }

    [Fact]
    public void NoTemporaryFileStays()
    {
        Write(("a.yaml", "1"));

        Assert.Equal(["a.yaml"], Directory.GetFiles(Tree).Select(Path.GetFileName));
    }

    [Fact]
    public void FilesEndWithALineFeedAndHaveNoByteOrderMark()
    {
        Write(("a.yaml", "ä"));

        Assert.Equal("value: ä\n"u8.ToArray(), File.ReadAllBytes(Path.Join(Tree, "a.yaml")));
    }

    private static ManifestFile AFile(string path, string value) =>
        new(path, [new Mapping { ["value"] = value }], SourceLocation.None);

    private TreeResult Write(params (string Path, string Value)[] files) =>
        new TreeWriter(Tree, List).Write([.. files.Select(f => AFile(f.Path, f.Value))]);
}
