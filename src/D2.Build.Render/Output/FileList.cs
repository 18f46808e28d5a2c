using System.Text;

namespace D2.Build.Render;

/// <summary>The list of the files a run wrote, by which the next one knows what is its own to delete.</summary>
internal static class FileList
{
    public static void Write(string listFile, IEnumerable<string> paths) =>
        ChangedFile.Write(listFile, Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n"))));

    /// <returns>How many files were deleted.</returns>
    public static int DeleteStale(string? listFile, string folder, IEnumerable<string> current)
    {
        if (listFile is null || !File.Exists(listFile))
        {
            return 0;
        }

        var listed = File.ReadAllLines(listFile);
        var root = RootOf(listed, folder);
        var stale = listed.Except(current, StringComparer.Ordinal).Where(File.Exists).ToArray();
        foreach (var path in stale)
        {
            File.Delete(path);
            PruneEmptyFolders(Path.GetDirectoryName(path)!, root);
        }

        return stale.Length;
    }

    /// <summary>
    /// The folder that an earlier list was written for. After D2ManifestsPath changed it is another one than now: the deepest
    /// that all its files share. Folders above it are not ours to delete.
    /// </summary>
    private static string RootOf(string[] listed, string folder)
    {
        if (listed.Length == 0 || Array.TrueForAll(listed, path => IsBelow(path, folder)))
        {
            return folder;
        }

        var root = Path.GetDirectoryName(listed[0])!;
        while (!Array.TrueForAll(listed, path => IsBelow(path, root)))
        {
            root = Path.GetDirectoryName(root)!;
        }

        return root;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void PruneEmptyFolders(string directory, string root)
    {
        while (directory.Length > root.Length && Directory.Exists(directory) && !Directory.EnumerateFileSystemEntries(directory).Any())
        {
            Directory.Delete(directory);
            directory = Path.GetDirectoryName(directory)!;
        }
    }
}
