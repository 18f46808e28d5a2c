using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A field with which one object of Flux names another.</summary>
/// <param name="Field">The field, such as <c>spec.sourceRef</c>.</param>
/// <param name="Target">What it names.</param>
/// <param name="CrossesNamespaces">Whether the two are in different namespaces.</param>
internal readonly record struct Reference(string Field, ObjectKey Target, bool CrossesNamespaces)
{
    /// <summary>The references of an object whose targets are objects of Flux or ConfigMaps that have to exist.</summary>
    public static IEnumerable<Reference> Of(PlacedObject placed)
    {
        var spec = Fields.Child(placed.Resource, "spec");
        return (placed.Key.Group, placed.Key.Kind) switch
        {
            (ApiGroups.Kustomize, "Kustomization") => One(placed, spec, "sourceRef", "spec.sourceRef", ApiGroups.Source),
            (ApiGroups.Helm, "HelmRelease") => OfRelease(placed, spec),
            (ApiGroups.Source, "HelmChart") => One(placed, spec, "sourceRef", "spec.sourceRef", ApiGroups.Source),
            (ApiGroups.Image, "ImagePolicy") => One(placed, spec, "imageRepositoryRef", "spec.imageRepositoryRef", ApiGroups.Image, "ImageRepository"),
            (ApiGroups.Image, "ImageUpdateAutomation") => One(placed, spec, "sourceRef", "spec.sourceRef", ApiGroups.Source),
            (ApiGroups.Notification, "Alert") => One(placed, spec, "providerRef", "spec.providerRef", ApiGroups.Notification, "Provider")
                .Concat(Many(placed, spec, "eventSources")),
            (ApiGroups.Notification, "Receiver") => Many(placed, spec, "resources"),
            (ApiGroups.Generator, "ArtifactGenerator") => Many(placed, spec, "sources"),
            _ => [],
        };
    }

    private static IEnumerable<Reference> OfRelease(PlacedObject placed, Mapping? spec) =>
    [
        .. One(placed, spec, "chartRef", "spec.chartRef", ApiGroups.Source),
        .. One(placed, Fields.Child(spec, "chart", "spec"), "sourceRef", "spec.chart.spec.sourceRef", ApiGroups.Source),
        .. Fields.Items(spec, "valuesFrom")
            .Where(values => Fields.Is(values, "kind", "ConfigMap") && !Fields.Is(values, "optional", "true"))
            .SelectMany(values => Read(placed, values, "spec.valuesFrom", "", "ConfigMap")),
    ];

    private static IEnumerable<Reference> One(
        PlacedObject placed, Mapping? part, string key, string field, string group, string? kind = null) =>
        Fields.Child(part, key) is { } reference ? Read(placed, reference, field, group, kind) : [];

    private static IEnumerable<Reference> Many(PlacedObject placed, Mapping? spec, string key) =>
        Fields.Items(spec, key).SelectMany(item => Read(placed, item, "spec." + key, null, null));

    private static IEnumerable<Reference> Read(PlacedObject placed, Mapping part, string field, string? group, string? kind)
    {
        kind ??= placed.Text(part, "kind");
        var ns = part.ContainsKey("namespace") ? placed.Text(part, "namespace") : placed.Key.Namespace;
        if (kind is not null && ns is not null && placed.Text(part, "name") is { } name && !placed.IsOpen)
        {
            yield return new(
                field, new(group ?? FluxKinds.GroupOf(kind), kind, ns, name), !string.Equals(ns, placed.Key.Namespace, StringComparison.Ordinal));
        }
    }
}
