namespace D2.Build.Testing;

/// <summary>Folders with all that is in them.</summary>
public static class Trees
{
    /// <summary>Copies files into a folder that has the same structure, over those that are there.</summary>
    /// <param name="from">The folder to copy.</param>
    /// <param name="to">The folder that gets the files.</param>
    /// <param name="pattern">Which files, by their names.</param>
    public static void Copy(string from, string to, string pattern = "*")
    {
        foreach (var file in Directory.EnumerateFiles(from, pattern, SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
