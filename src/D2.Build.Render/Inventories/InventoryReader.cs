using D2.Build.Flux;
using D2.Build.Manifests;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Finds charts, images, definitions and sources in the objects that are written, those inside of ResourceSets included.</summary>
internal static class InventoryReader
{
    private static readonly string[] ContainerLists = ["containers", "initContainers"];

    /// <summary>What the files bring into clusters, each once, in ordinal order.</summary>
    public static IReadOnlyList<InventoryEntry> Of(IEnumerable<ManifestFile> files) => Sorted(files.SelectMany(file => file.Documents).SelectMany(Within));

    /// <summary>What objects bring that stand on clusters, with the inputs of ResourceSets filled in; each once, in ordinal order.</summary>
    public static IReadOnlyList<InventoryEntry> Of(IEnumerable<PlacedObject> placed) => Sorted(placed.Where(IsNoSet).SelectMany(Filled));

    // What a set gives is placed too, once for each of its inputs.
    private static bool IsNoSet(PlacedObject placed) => placed.Resource is not ResourceSet;

    private static IEnumerable<InventoryEntry> Filled(PlacedObject placed) => Within(placed.Resource).Select(entry => entry with
    {
        Name = placed.Fill(entry.Name) ?? entry.Name,
        Version = entry.Version is { } version ? placed.Fill(version) ?? version : null,
        Digest = entry.Digest is { } digest ? placed.Fill(digest) ?? digest : null,
    });

    /// <summary>Entries each once, in ordinal order.</summary>
    public static IReadOnlyList<InventoryEntry> Sorted(IEnumerable<InventoryEntry> entries) =>
    [
        .. entries.Distinct()
            .OrderBy(entry => entry.Kind, StringComparer.Ordinal)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Version, StringComparer.Ordinal)
            .ThenBy(entry => entry.Digest, StringComparer.Ordinal),
    ];

    private static IEnumerable<InventoryEntry> Within(Node node) => node switch
    {
        Mapping mapping => OfObject(mapping).Concat(OfContainers(mapping)).Concat(mapping.SelectMany(pair => Within(pair.Value))),
        Sequence sequence => sequence.SelectMany(Within),
        _ => [],
    };

    private static IEnumerable<InventoryEntry> OfObject(Mapping mapping) => Fields.Text(mapping, "kind") switch
    {
        _ when Fields.Text(mapping, "apiVersion") is null => [],
        "OCIRepository" => [OfOciRepository(mapping)],
        "GitRepository" or "HelmRepository" => Address(mapping, "url"),
        "Bucket" => Address(mapping, "endpoint"),
        "HelmRelease" => OfHelmRelease(mapping),
        "FluxInstance" => Present(InventoryEntry.Source, Fields.Text(mapping, "spec", "distribution", "artifact"), Fields.Text(mapping, "spec", "distribution", "version")),
        "CustomResourceDefinition" => Present(InventoryEntry.Definition, Fields.Text(mapping, "metadata", "name"), Versions(mapping)),
        _ => [],
    };

    // Helm charts in registries are OCIRepositories that pick the layer of the chart.
    private static InventoryEntry OfOciRepository(Mapping mapping)
    {
        var isChart = Fields.Text(mapping, "spec", "layerSelector", "mediaType")?.Contains("helm.chart", StringComparison.Ordinal) == true;
        return new(
            isChart ? InventoryEntry.Chart : InventoryEntry.Source, Fields.Text(mapping, "spec", "url") ?? "", Revision(mapping), Fields.Text(mapping, "spec", "ref", "digest"));
    }

    private static IEnumerable<InventoryEntry> Address(Mapping mapping, string field) =>
        Present(InventoryEntry.Source, Fields.Text(mapping, "spec", field), Revision(mapping));

    private static string? Revision(Mapping mapping)
    {
        var reference = Fields.At(mapping, "spec", "ref");
        return Fields.Text(reference, "semver") ?? Fields.Text(reference, "tag") ?? Fields.Text(reference, "commit") ?? Fields.Text(reference, "branch");
    }

    private static IEnumerable<InventoryEntry> OfHelmRelease(Mapping mapping)
    {
        var chart = Fields.At(mapping, "spec", "chart", "spec");
        var image = Fields.At(mapping, "spec", "values", "image");
        return Present(InventoryEntry.Chart, Fields.Text(chart, "chart"), Fields.Text(chart, "version"))
            .Concat(Fields.Text(image, "repository") is { } repository
                ? [new(InventoryEntry.Image, repository, Fields.Text(image, "tag"), Fields.Text(image, "digest"))]
                : []);
    }

    private static IEnumerable<InventoryEntry> OfContainers(Mapping mapping) =>
        from list in ContainerLists
        from container in Fields.At(mapping, list) as Sequence ?? []
        let image = Fields.Text(container, "image")
        where image is not null
        select ImageName.Read(image);

    private static string? Versions(Mapping definition) => Fields.At(definition, "spec", "versions") is Sequence versions
        ? string.Join(',', versions.Select(version => Fields.Text(version, "name")).OfType<string>())
        : null;

    private static IEnumerable<InventoryEntry> Present(string kind, string? name, string? version) =>
        name is null ? [] : [new(kind, name, version, Digest: null)];
}
