namespace D2.Build;

/// <summary>What a folder with a <c>kustomization.yaml</c> holds.</summary>
/// <param name="Files">Its resources, a file each.</param>
/// <param name="Settings">Kustomize's settings, with the paths that files have in the folder.</param>
/// <param name="Included">Files that the settings name.</param>
internal sealed record LayerObjects(IReadOnlyList<FileObjects> Files, KustomizationSettings Settings, IReadOnlyList<IncludedFile> Included)
{
    /// <summary>The objects of all files.</summary>
    public IEnumerable<KubernetesObject> Objects => Files.SelectMany(file => file.Objects);

    /// <summary>The files that a generator of the settings reads.</summary>
    public IEnumerable<IncludedFile> FilesOf(Generator generator)
    {
        var paths = generator.Files.AsEnumerable<Value<string>>().Select(entry => entry.Literal[(entry.Literal.IndexOf('=', StringComparison.Ordinal) + 1)..])
            .Concat(generator.Envs.AsEnumerable<Value<string>>().Select(entry => entry.Literal))
            .ToHashSet(StringComparer.Ordinal);
        return Included.Where(file => paths.Contains(file.Path));
    }
}
