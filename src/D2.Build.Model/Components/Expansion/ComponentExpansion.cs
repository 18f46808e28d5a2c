using D2.Build.Rules;

namespace D2.Build;

/// <summary>Turns a component into the objects of its base and overlays.</summary>
internal static class ComponentExpansion
{
    public static ComponentObjects Expand(Component component, IReadOnlyList<string> environments, PartReader reader) =>
        new(component, environments, [.. component.Parts.Select(part => Part(part.Folder, part.Part, environments, reader))]);

    private static PartObjects Part(string folder, ComponentPart part, IReadOnlyList<string> environments, PartReader reader)
    {
        CheckEnvironments(part, environments, reader);
        var layer = Layer(part.Resources, part.Settings, reader);
        return new(folder, layer, [.. environments.Select(environment => Overlay(environment, part, layer, reader))]);
    }

    private static OverlayObjects Overlay(string environment, ComponentPart part, LayerObjects layer, PartReader reader)
    {
        var draft = new OverlayDraft(reader, layer.Objects);
        var overlay = new Overlay(environment, draft);
        part.Overlays.Apply(overlay);
        return new(environment, Layer(draft.Added, overlay.Settings, reader), draft.Objects, draft.Patches);
    }

    private static LayerObjects Layer(PartResources resources, KustomizationSettings settings, PartReader reader)
    {
        var files = resources.Files.Select(file => file.Read(reader)).ToList();
        var (written, included) = SettingsExpansion.Expand(settings, reader);
        return new(files, written, included);
    }

    private static void CheckEnvironments(ComponentPart part, IReadOnlyList<string> environments, PartReader reader)
    {
        foreach (var (environment, location) in part.Overlays.Environments.Where(e => !environments.Contains(e.Environment, StringComparer.Ordinal)))
        {
            reader.Report(
                Codes.UnknownEnvironment,
                $"There is no environment '{environment}' here; the overlay would never be written. There are {string.Join(", ", environments)}: "
                + "use one of them, or add it to the Environments of the component or the repository.",
                location, environment);
        }
    }
}
