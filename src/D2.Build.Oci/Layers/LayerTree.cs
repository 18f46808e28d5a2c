namespace D2.Build.Oci;

/// <summary>The files of a layer: every path checked, no two the same, in the order they are packed in.</summary>
public sealed class LayerTree
{
    private const long MaxFileSize = (1L << 33) - 1;

    private LayerTree(LayerFile[] files) => Files = files;

    /// <summary>The files.</summary>
    public IReadOnlyList<LayerFile> Files { get; }

    /// <summary>A tree of these files.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <exception cref="LayerException">There is none, or a path is unsafe or clashes with another.</exception>
    public static LayerTree Of(IEnumerable<LayerFile> files)
    {
        LayerFile[] sorted = [.. files.OrderBy(file => file.Path, LayerPaths.Order)];
        if (sorted.Length == 0)
        {
            throw new LayerException(LayerProblem.Empty, "There is no file to pack.");
        }

        var seen = new ClashCheck();
        foreach (var file in sorted)
        {
            LayerPaths.Check(file.Path);
            seen.AddFile(file.Path);
            if (file.Length is < 0 or > MaxFileSize)
            {
                throw new LayerException(LayerProblem.TooLarge, $"'{Shown.Text(file.Path)}' is larger than 8 GiB.");
            }
        }

        return new(sorted);
    }

    /// <summary>The files of a folder, or of some folders in it.</summary>
    /// <param name="root">The folder that becomes the layer's root.</param>
    /// <param name="include">The folders and files in it to pack, with forward slashes; all for none named.</param>
    /// <exception cref="LayerException">There is none, one is a link or special, or a path is unsafe or clashes.</exception>
    public static LayerTree FromFolder(string root, params IReadOnlyCollection<string> include) => Of(FolderFiles.Find(root, include));
}
