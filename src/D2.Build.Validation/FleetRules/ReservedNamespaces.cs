using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1014: no component takes a namespace that is the cluster's own.</summary>
internal static class ReservedNamespaces
{
    public static IEnumerable<Finding> Check(Fleet fleet) =>
        from tenant in fleet.Tenants.OfType<ComponentTenant>()
        from component in tenant.Components
        where IsReserved(component.Name)
        select new Finding(
            Codes.ReservedNamespace, Severity.Error,
            $"The component '{component.Name}' of tenant '{tenant.Name}' would take a namespace that is the cluster's own. Rename it.",
            component.Location.IsKnown ? component.Location : tenant.Location)
        {
            Text = component.Name,
        };

    private static bool IsReserved(string ns) =>
        ns is Conventional.FluxNamespace or "default" || ns.StartsWith("kube-", StringComparison.Ordinal);
}
