namespace D2.Build.Cli;

/// <summary>A folder to be filled.</summary>
internal static class EmptyFolder
{
    /// <exception cref="IOException">There are files in it, which would look like a part of what is put there.</exception>
    public static void Require(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"'{folder}' is not empty. Name a new folder: files in it that are not part of the tree would look like a part of it.");
        }
    }
}
