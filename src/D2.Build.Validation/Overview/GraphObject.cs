using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>An object of a dependency graph: a ResourceSet, a Kustomization or a HelmRelease.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Set">The ResourceSet that gives it; null where it is applied by itself.</param>
/// <param name="WaitsFor">What its <c>dependsOn</c> names, whether it stands there or not; in ordinal order.</param>
internal sealed record GraphObject(ObjectKey Key, ObjectKey? Set, IReadOnlyList<ObjectKey> WaitsFor)
{
    /// <summary>The objects of a table that can wait.</summary>
    public static IReadOnlyList<GraphObject> AllOf(ObjectTable table) =>
    [
        .. table.All.Where(CanWait).Select(placed => Of(placed, table)).DistinctBy(node => node.Key)
            .OrderBy(node => node.Key.ToPath(), StringComparer.Ordinal),
    ];

    private static bool CanWait(PlacedObject placed) => placed.Key is
        { Group: ApiGroups.Operator, Kind: "ResourceSet" } or { Group: ApiGroups.Kustomize, Kind: "Kustomization" } or { Group: ApiGroups.Helm, Kind: "HelmRelease" };

    private static GraphObject Of(PlacedObject placed, ObjectTable table) => new(
        placed.ShownKey,
        placed.Set is { } set ? table.SetOf(set)?.ShownKey : null,
        [.. Dependency.Of(placed).Select(dependency => Scoped(dependency.Target)).Distinct().OrderBy(key => key.ToPath(), StringComparer.Ordinal)]);

    // A dependency has a namespace in any case.
    private static ObjectKey Scoped(ObjectKey key) => ObjectScopes.IsClusterScoped(key.Group, key.Kind) ? key with { Namespace = "" } : key;
}
