namespace D2.Build.Cli;

/// <summary>The files in which two folders differ.</summary>
/// <param name="Added">Only in the new one.</param>
/// <param name="Changed">In both, with other content.</param>
/// <param name="Removed">Only in the old one.</param>
internal sealed record TreeDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    /// <summary>Compares two folders.</summary>
    public static TreeDifference Between(string old, string now, IEnumerable<string> include)
    {
        var before = Files(old, []);
        var after = Files(now, include);
        return new(
            [.. after.Except(before, StringComparer.Ordinal)],
            [.. after.Where(path => before.Contains(path) && !SameContent(Path.Join(old, path), Path.Join(now, path)))],
            [.. before.Except(after, StringComparer.Ordinal)]);
    }

    private static SortedSet<string> Files(string folder, IEnumerable<string> include)
    {
        var roots = include.Select(path => Path.Join(folder, path)).DefaultIfEmpty(folder);
        return new(
            roots.SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')),
            StringComparer.Ordinal);
    }

    private static bool SameContent(string left, string right) =>
        new FileInfo(left).Length == new FileInfo(right).Length && File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right));
}
