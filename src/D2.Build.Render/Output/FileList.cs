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

        var stale = File.ReadAllLines(listFile).Except(current, StringComparer.Ordinal).Where(File.Exists).ToArray();
        foreach (var path in stale)
        {
            File.Delete(path);
            PruneEmptyFolders(Path.GetDirectoryName(path)!, folder);
        }

        return stale.Length;
    }

    private static void PruneEmptyFolders(string directory, string root)
    {
        while (directory.Length > root.Length && Directory.Exists(directory) && !Directory.EnumerateFileSystemEntries(directory).Any())
        {
            Directory.Delete(directory);
            directory = Path.GetDirectoryName(directory)!;
        }
    }
}
