namespace D2.Build.Oci;

/// <summary>Finds the files of a folder; links are refused, for what they lead to may be anything.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, MatchType = MatchType.Simple };

    public static IEnumerable<LayerFile> Find(string root, IReadOnlyCollection<string> include) => include.Count == 0
        ? InFolder(new(root), "")
        : include.SelectMany(path => Included(root, path));

    private static IEnumerable<LayerFile> Included(string root, string path)
    {
        LayerPaths.Check(path);
        var full = Path.Join(root, path);
        return File.Exists(full) ? [Entry(new FileInfo(full), path)] : InFolder(new(full), path + "/");
    }

    private static IEnumerable<LayerFile> InFolder(DirectoryInfo folder, string prefix)
    {
        if (!folder.Exists)
        {
            throw new LayerException(LayerProblem.Empty, $"There is no folder '{Shown.Text(folder.FullName)}' to pack.");
        }

        foreach (var item in folder.EnumerateFileSystemInfos("*", All))
        {
            var path = prefix + item.Name;
            if (item is FileInfo file)
            {
                yield return Entry(file, path);
                continue;
            }

            RefuseLink(item, path);
            foreach (var inner in InFolder((DirectoryInfo)item, path + "/"))
            {
                yield return inner;
            }
        }
    }

    private static LayerFile Entry(FileInfo file, string path)
    {
        RefuseLink(file, path);
        var full = file.FullName;
        return new(path, file.Length, () => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
    }

    private static void RefuseLink(FileSystemInfo item, string path)
    {
        if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            throw new LayerException(LayerProblem.NotAFile, $"'{Shown.Text(path)}' is a link; only files and folders are packed.");
        }
    }
}
