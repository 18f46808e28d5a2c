namespace D2.Build.Manifests;

/// <summary>The folder of one component: a base and an overlay for each environment, for each of its parts.</summary>
internal static class ComponentTree
{
    public static IEnumerable<ManifestFile> Lay(ComponentObjects objects)
    {
        var component = $"{Conventional.ComponentsFolder}/{objects.Component.Name}/";
        foreach (var part in objects.Parts)
        {
            var root = part.Folder.Length == 0 ? component : $"{component}{part.Folder}/";
            foreach (var file in Base(root + Conventional.BaseFolder + "/", part, objects.Component).Concat(
                part.Overlays.SelectMany(overlay => Overlay($"{root}{overlay.Environment}/", overlay, objects.Component))))
            {
                yield return file;
            }
        }
    }

    private static IEnumerable<ManifestFile> Base(string folder, PartObjects part, Component component) =>
        Layer(folder, part.Base, KustomizationFile.OfBase(part), component);

    private static IEnumerable<ManifestFile> Overlay(string folder, OverlayObjects overlay, Component component) =>
        Layer(folder, overlay.Layer, KustomizationFile.OfOverlay(overlay), component);

    private static IEnumerable<ManifestFile> Layer(string folder, LayerObjects layer, Mapping kustomization, Component component)
    {
        yield return new($"{folder}kustomization.yaml", [kustomization], component.Location);
        foreach (var file in layer.Files)
        {
            yield return new(folder + file.Path, file.Objects, file.Location) { Raw = file.Raw };
        }

        foreach (var file in layer.Included)
        {
            yield return new(folder + file.Path, [], file.Location) { Raw = file.Content };
        }
    }
}
