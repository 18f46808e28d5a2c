namespace D2.Build.Manifests;

/// <summary>
/// The folders and files of a repository of components: <c>components/&lt;component&gt;/…</c>, each the root of an artifact.
/// </summary>
internal static class RepositoryTree
{
    /// <summary>Lays out the components of a repository: several at once, since computing patches takes its time.</summary>
    public static IEnumerable<ManifestFile> Lay(RepositoryObjects objects) =>
        Concurrently.Select(objects.Components, component => ComponentTree.Lay(component).ToArray()).SelectMany(files => files);
}
