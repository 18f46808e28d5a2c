using D2.Build.Testing;

namespace D2.Build.Tasks.Tests;

public sealed class ManifestTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Root => Path.Join(folder.Path, "manifests") + Path.DirectorySeparatorChar;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void DeletesFilesAndTheFoldersThatAreEmptyThen()
    {
        string[] files = [Touch("clusters/staging/a.yaml"), Touch("clusters/staging/b.yaml"), Touch("tenants/c.yaml")];

        ManifestTree.Delete(files, Root);

        Assert.False(Directory.Exists(Root));
        Assert.True(Directory.Exists(folder.Path));
    }

    [Fact]
    public void WhatSomebodyElsePutThereStays()
    {
        var own = Touch("clusters/staging/a.yaml");
        var foreign = Touch("clusters/notes.md");

        ManifestTree.Delete([own], Root);

        Assert.True(File.Exists(foreign));
        Assert.False(Directory.Exists(Path.GetDirectoryName(own)));
    }

    [Fact]
    public void FilesThatAreAlreadyGoneDoNotHoldTheirFolders()
    {
        var file = Touch("clusters/staging/a.yaml");
        File.Delete(file);

        ManifestTree.Delete([file], Root);

        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public void FoldersOutsideOfTheTreeStay()
    {
        var elsewhere = Path.Join(folder.Path, "manifests-old", "a.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(elsewhere)!);
        File.WriteAllText(elsewhere, "");

        ManifestTree.Delete([elsewhere], Root);

        Assert.False(File.Exists(elsewhere));
        Assert.True(Directory.Exists(Path.GetDirectoryName(elsewhere)));
    }

    private string Touch(string path)
    {
        var file = Path.GetFullPath(Path.Join(Root, path));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
