using D2.Build.Oci.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Oci.Tests.Layers;

public sealed class LayerTreeTests
{
    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../x")]
    [InlineData("a/../x")]
    [InlineData("./x")]
    [InlineData("a//x")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a\\x")]
    [InlineData("a\nx")]
    [InlineData("a\uFFFDx")]
    public void APathThatLeadsElsewhereIsRefused(string path) => Refuses(LayerProblem.UnsafePath, () => LayerTrees.Of("ok", path));

    [Fact]
    public void APathThatIsTooLongIsRefused()
    {
        Refuses(LayerProblem.UnsafePath, () => LayerTrees.Of(new string('a', 256)));
        Refuses(LayerProblem.UnsafePath, () => LayerTrees.Of(string.Join('/', Enumerable.Repeat(new string('a', 100), 50))));
    }

    [Theory]
    [InlineData("a/x", "A/x")]
    [InlineData("a", "A")]
    [InlineData("a", "a")]
    [InlineData("a", "a/x")]
    [InlineData("ä", "Ä")]
    public void PathsThatAreOneElsewhereAreRefused(string first, string second) => Refuses(LayerProblem.Clash, () => LayerTrees.Of(first, second));

    [Fact]
    public void NothingToPackIsRefused() => Refuses(LayerProblem.Empty, () => LayerTree.Of([]));

    [Fact]
    public void AFolderIsPackedInParts()
    {
        using var folder = Folder("clusters/staging/a.yaml", "tenants/b.yaml", "components/c.yaml", "d.yaml");

        Assert.Equal(["clusters/staging/a.yaml", "d.yaml", "tenants/b.yaml"], Paths(LayerTree.FromFolder(folder.Path, "tenants", "clusters", "d.yaml")));
        Assert.Equal(4, LayerTree.FromFolder(folder.Path).Files.Count);
    }

    [Fact]
    public void TheFolderItIsInDoesNotMatter()
    {
        using var one = Folder("clusters/a.yaml", ".hidden/b.yaml");
        using var two = Folder("clusters/a.yaml", ".hidden/b.yaml");
        File.SetLastWriteTimeUtc(Path.Join(two.Path, "clusters/a.yaml"), DateTime.UnixEpoch.AddYears(20));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Join(two.Path, "clusters/a.yaml"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Assert.Equal(LayerTrees.Pack(LayerTree.FromFolder(one.Path)).Layer, LayerTrees.Pack(LayerTree.FromFolder(two.Path)).Layer);
        Assert.Equal([".hidden/b.yaml", "clusters/a.yaml"], Paths(LayerTree.FromFolder(one.Path)));
    }

    [Fact]
    public void AFolderThatIsMissingIsRefused()
    {
        using var folder = Folder("a/b.yaml");

        Refuses(LayerProblem.Empty, () => LayerTree.FromFolder(folder.Path, "clusters"));
        Refuses(LayerProblem.UnsafePath, () => LayerTree.FromFolder(folder.Path, "../other"));
    }

    [Fact]
    public void LinksAreRefused()
    {
        using var folder = Folder("a/b.yaml");
        File.CreateSymbolicLink(Path.Join(folder.Path, "a", "link.yaml"), "/etc/passwd");

        Refuses(LayerProblem.NotAFile, () => LayerTree.FromFolder(folder.Path));

        File.Delete(Path.Join(folder.Path, "a", "link.yaml"));
        Directory.CreateSymbolicLink(Path.Join(folder.Path, "a", "up"), "..");
        Refuses(LayerProblem.NotAFile, () => LayerTree.FromFolder(folder.Path));
    }

    private static IEnumerable<string> Paths(LayerTree tree) => tree.Files.Select(file => file.Path);

    private static void Refuses(LayerProblem problem, Func<object> make) =>
        Assert.Equal(problem, Assert.Throws<LayerException>(make).Problem);

    private static TemporaryFolder Folder(params string[] paths)
    {
        var folder = new TemporaryFolder();
        foreach (var path in paths)
        {
            var full = Path.Join(folder.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, path);
        }

        return folder;
    }
}
