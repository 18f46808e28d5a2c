namespace D2.Build;

/// <summary>What a folder with a <c>kustomization.yaml</c> holds.</summary>
/// <param name="Files">Its resources, a file each.</param>
/// <param name="Settings">Kustomize's settings, with the paths that files have in the folder.</param>
/// <param name="Included">Files that the settings name.</param>
internal sealed record LayerObjects(IReadOnlyList<FileObjects> Files, KustomizationSettings Settings, IReadOnlyList<IncludedFile> Included)
{
    /// <summary>The objects of all files.</summary>
    public IEnumerable<KubernetesObject> Objects => Files.SelectMany(file => file.Objects);
}
