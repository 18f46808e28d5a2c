namespace D2.Build.Manifests;

/// <summary>
/// The folders and files of a repository of components: <c>components/&lt;component&gt;/…</c>, each the root of an artifact.
/// </summary>
internal static class RepositoryTree
{
    /// <summary>Lays out the components of a repository.</summary>
    public static IEnumerable<ManifestFile> Lay(RepositoryObjects objects) => objects.Components.SelectMany(ComponentTree.Lay);
}
