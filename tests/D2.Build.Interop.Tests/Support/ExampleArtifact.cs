namespace D2.Build.Interop.Tests.Support;

/// <summary>An artifact of an example.</summary>
internal sealed record ExampleArtifact(string Name, string Repository, string Root, IReadOnlyList<string> Paths)
{
    /// <summary>Its files, by their paths in the artifact.</summary>
    public IReadOnlyDictionary<string, string> Files => (Paths.Count == 0 ? [Root] : Paths.Select(path => Path.Join(Root, path)))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetRelativePath(Root, path), File.ReadAllText, StringComparer.Ordinal);
}
