using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4011: every controller that a cluster runs has something to do.</summary>
internal static class IdleControllers
{
    // Every cluster has sources, Kustomizations and releases sooner or later.
    private static readonly string[] Optional =
        ["notification-controller", "image-reflector-controller", "image-automation-controller", "source-watcher"];

    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        if (!RunComponent.AreAllKnown(index) || !index.Fleet.Tenants.OfType<ComponentTenant>().Any())
        {
            return [];
        }

        var shared = index.Tenants.Table.All.Select(Controller)
            .Concat(RunComponent.Of(index).SelectMany(component => component.Contract.Requires).Select(Controller)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
            from cluster in index.Clusters
            where cluster.HasTenants
            let own = cluster.Table.All.Select(Controller).OfType<string>().ToArray()
            from controller in cluster.Components.Intersect(Optional, StringComparer.Ordinal)
            where !shared.Contains(controller) && !own.Contains(controller, StringComparer.Ordinal)
            select new Finding(
                Codes.IdleController, Severity.Info,
                $"Cluster '{cluster.Cluster.Name}' runs {controller}, and nothing in the fleet uses it. Leave it out of Instance.Spec.Components, or use it.",
                cluster.Cluster.Location)
            {
                Text = controller,
            };
    }

    private static string? Controller(PlacedObject placed) => FluxControllers.Of(placed.Key.Group, placed.Key.Kind);

    private static string? Controller(string kind) =>
        kind.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? FluxControllers.Of(kind[..slash], kind[(slash + 1)..]) : null;
}
