namespace D2.Build.Render;

/// <summary>The folders that were made for a tree: whatever goes there is new, and nobody has to look.</summary>
internal sealed class NewFolders
{
    private readonly HashSet<string> created = new(StringComparer.Ordinal);

    private NewFolders()
    {
    }

    /// <summary>Makes the folders of some files, where they are missing.</summary>
    /// <param name="paths">The files.</param>
    public static NewFolders Create(IEnumerable<string> paths)
    {
        var folders = new NewFolders();
        foreach (var folder in paths.Select(FolderOf).Distinct(StringComparer.Ordinal).Where(folder => !Directory.Exists(folder)))
        {
            Directory.CreateDirectory(folder);
            folders.created.Add(folder);
        }

        return folders;
    }

    /// <summary>Whether a file lies directly in one of them.</summary>
    /// <param name="path">The file.</param>
    public bool Contain(string path) => created.Contains(FolderOf(path));

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!;
}
