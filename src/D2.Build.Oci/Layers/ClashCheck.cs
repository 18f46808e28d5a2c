namespace D2.Build.Oci;

/// <summary>
/// Finds paths that are one where upper and lower case are the same (Windows, macOS), files named twice, and files that are
/// folders as well.
/// </summary>
internal sealed class ClashCheck
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    public void AddFile(string path)
    {
        foreach (var parent in LayerPaths.Parents(path))
        {
            AddFolder(parent);
        }

        if (!_files.TryAdd(path, path))
        {
            throw Clash(path, _files[path]);
        }

        if (_folders.TryGetValue(path, out var folder))
        {
            throw Clash(path, folder);
        }
    }

    public void AddFolder(string path)
    {
        if (_files.TryGetValue(path, out var file))
        {
            throw Clash(path, file);
        }

        if (!_folders.TryAdd(path, path) && !string.Equals(_folders[path], path, StringComparison.Ordinal))
        {
            throw Clash(path, _folders[path]);
        }
    }

    private static LayerException Clash(string path, string other) => new(
        LayerProblem.Clash,
        string.Equals(path, other, StringComparison.Ordinal)
            ? $"The path '{Shown.Text(path)}' is there twice."
            : $"The paths '{Shown.Text(other)}' and '{Shown.Text(path)}' are one where upper and lower case are the same.");
}
