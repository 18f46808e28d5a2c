namespace D2.Build.Validation;

/// <summary>An object that a patch of an overlay may be for, with every name kustomize knows it by.</summary>
/// <param name="Group">The API group; empty for core.</param>
/// <param name="Version">The version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Names">The declared name and the one with the base's prefix and suffix.</param>
/// <param name="Namespaces">The declared namespace and the base's.</param>
/// <param name="Labels">The labels.</param>
/// <param name="Annotations">The annotations.</param>
internal sealed record PatchCandidate(
    string Group, string Version, string Kind, IReadOnlyList<string> Names, IReadOnlyList<string> Namespaces, Mapping Labels, Mapping Annotations)
{
    /// <summary>What the base has, generated objects included, and what the overlay adds.</summary>
    public static IReadOnlyList<PatchCandidate> Of(LayerObjects layer, OverlayObjects overlay) =>
    [
        .. overlay.Changes.Where(change => change.Current is not null).Select(change => Of(change.Base, layer.Settings)),
        .. Generated(layer.Settings, layer.Settings),
        .. overlay.Layer.Objects.Select(resource => Of(resource, new())),
        .. Generated(overlay.Layer.Settings, new()),
    ];

    public override string ToString() => $"{Kind} '{Names[0]}'";

    private static PatchCandidate Of(KubernetesObject resource, KustomizationSettings settings)
    {
        var slash = resource.ApiVersion.IndexOf('/', StringComparison.Ordinal);
        return new(
            slash < 0 ? "" : resource.ApiVersion[..slash], resource.ApiVersion[(slash + 1)..], resource.Kind,
            NamesOf(resource.Name ?? "", settings), NamespacesOf(resource.Namespace, settings), resource.Labels, resource.Annotations);
    }

    private static IEnumerable<PatchCandidate> Generated(KustomizationSettings settings, KustomizationSettings naming) =>
        settings.ConfigMaps.AsEnumerable<ConfigMapGenerator>().Select(generator => Of("ConfigMap", generator, naming))
            .Concat(settings.Secrets.AsEnumerable<SecretGenerator>().Select(generator => Of("Secret", generator, naming)));

    private static PatchCandidate Of(string kind, Generator generator, KustomizationSettings naming) =>
        new("", "v1", kind, NamesOf(generator.Name ?? "", naming), NamespacesOf(generator.Namespace, naming), generator.Options.Labels, generator.Options.Annotations);

    private static string[] NamesOf(string name, KustomizationSettings settings) => [name, $"{settings.NamePrefix}{name}{settings.NameSuffix}"];

    private static string[] NamespacesOf(string? declared, KustomizationSettings settings) => [declared ?? "", settings.Namespace ?? declared ?? ""];
}
