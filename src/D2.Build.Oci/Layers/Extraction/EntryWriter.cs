namespace D2.Build.Oci;

/// <summary>Writes the entries of an archive below a folder that nobody else writes to.</summary>
/// <param name="root">The folder.</param>
/// <param name="limits">How much is written at most.</param>
internal sealed class EntryWriter(string root, LayerLimits limits)
{
    private readonly ClashCheck _seen = new();
    private int _count;

    /// <summary>Writes an entry.</summary>
    /// <returns>Its path; null for a folder.</returns>
    public string? Write(TarEntry entry, TarReader content)
    {
        if (++_count > limits.MaxEntries)
        {
            throw new LayerException(LayerProblem.TooLarge, $"The layer holds more than {limits.MaxEntries} entries.");
        }

        switch (entry.Type)
        {
            case TarEntryType.Folder:
                AddFolder(Clean(entry.Path.TrimEnd('/')));
                return null;
            case TarEntryType.File or TarEntryType.OldFile:
                return AddFile(Clean(entry.Path), content);
            default:
                throw new LayerException(
                    LayerProblem.NotAFile, $"'{Shown.Text(entry.Path)}' is neither a file nor a folder (type '{(char)entry.Type}').");
        }
    }

    // "./a" is "a" and "." the root, as several packers write them; anything else must be clean as it is.
    private static string Clean(string path)
    {
        var clean = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path is "." ? "" : path;
        if (clean.Length > 0 || path.Length is 0)
        {
            LayerPaths.Check(clean);
            CheckHere(clean);
        }

        return clean;
    }

    // What this machine's file names cannot hold; a colon would name another stream of a file on Windows.
    private static void CheckHere(string path)
    {
        if (path.Split('/').Any(segment => segment.AsSpan().ContainsAny(Path.GetInvalidFileNameChars())))
        {
            throw new LayerException(LayerProblem.UnsafePath, $"The path '{Shown.Text(path)}' cannot be a file name on this system.");
        }
    }

    private void AddFolder(string path)
    {
        if (path.Length > 0)
        {
            _seen.AddFolder(path);
            Directory.CreateDirectory(Path.Join(root, path));
        }
    }

    private string AddFile(string path, TarReader content)
    {
        if (path.Length == 0)
        {
            throw new LayerException(LayerProblem.UnsafePath, "The layer holds a file without a name.");
        }

        _seen.AddFile(path);
        var full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
        content.CopyTo(file);
        return path;
    }
}
