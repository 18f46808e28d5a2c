namespace D2.Build.Tasks;

/// <summary>The tree on disk.</summary>
internal static class ManifestTree
{
    /// <summary>Deletes files, and their folders up to the root as far as nothing else is in them.</summary>
    public static void Delete(IEnumerable<string> files, string root)
    {
        var top = root.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        foreach (var file in files)
        {
            var folder = Path.GetDirectoryName(file)!;
            if (File.Exists(file))
            {
                File.Delete(file);
            }

            DeleteEmpty(folder, top);
        }
    }

    private static void DeleteEmpty(string folder, string top)
    {
        while (IsWithin(folder, top) && (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static bool IsWithin(string folder, string top) =>
        string.Equals(folder, top, StringComparison.Ordinal)
        || folder.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
