using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1077: admins of namespaces have rights for the custom kinds that applications consist of.</summary>
internal static class AdminRights
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var components = RunComponent.Of(index);
        var given = components.SelectMany(component => component.Contract.Provides).ToHashSet(StringComparer.Ordinal);
        var granted = components.SelectMany(component => component.Contract.AdminGroups).ToHashSet(StringComparer.Ordinal);
        return
            from component in components
            where component.Tenant is AppsTenant
            from kind in component.Contract.Requires
            where given.Contains(kind) && !kind.Contains(':', StringComparison.Ordinal)
            let slash = kind.IndexOf('/', StringComparison.Ordinal)
            where slash > 0 && !granted.Contains(kind[..slash])
            select new Finding(
                Codes.MissingRights, Severity.Info,
                $"The application '{component.Component.Name}' has objects of {kind}, and no component declares a ClusterRole for {kind[..slash]} that is aggregated to "
                + "admin. Declare one, unless the chart that brings the kind does.",
                component.Location)
            {
                Text = component.Component.Name,
            };
    }
}
