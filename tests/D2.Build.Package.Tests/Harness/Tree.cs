namespace D2.Build.Package.Tests;

/// <summary>The files of a folder at a moment: paths with slashes, contents and times.</summary>
internal sealed class Tree
{
    private readonly SortedDictionary<string, (string Content, DateTime Time)> files = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => files.Keys;

    public string this[string path] => files[path].Content;

    public static Tree Read(string folder)
    {
        var tree = new Tree();
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            // Latin-1 keeps every byte apart, and reads well in a failed assertion.
            tree.files.Add(
                Path.GetRelativePath(folder, file).Replace('\\', '/'),
                (File.ReadAllText(file, System.Text.Encoding.Latin1), File.GetLastWriteTimeUtc(file)));
        }

        return tree;
    }

    /// <summary>The files that are new or were written again since.</summary>
    public string[] WrittenSince(Tree before) =>
        [.. files.Where(f => !before.files.TryGetValue(f.Key, out var old) || old.Time != f.Value.Time).Select(f => f.Key)];

    /// <summary>Fails unless the other tree has the same files with the same bytes.</summary>
    public void AssertSameContent(Tree other)
    {
        Assert.Equal(Paths, other.Paths);
        Assert.All(Paths, path => Assert.Equal(this[path], other[path]));
    }
}
