using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1012, D2B1027: what a tenant runs is what its repository offers, in every environment of the clusters. Checked where the
/// contract of the repository is known.
/// </summary>
internal static class OfferedComponents
{
    public static IEnumerable<Finding> Check(Fleet fleet) =>
        from tenant in fleet.Tenants.OfType<ComponentTenant>()
        let contract = fleet.ContractOf(tenant)
        where contract is not null
        from component in tenant.Components
        let place = component.Location.IsKnown ? component.Location : tenant.Location
        from finding in contract.Find(component.Name) is { } offered
            ? Wrong(fleet, tenant, component, offered, place)
            : [Missing(contract, component, place)]
        select finding;

    private static Finding Missing(RepositoryContract contract, TenantComponent component, SourceLocation place) => new(
        Codes.UnknownComponent, Severity.Error,
        $"The repository '{contract.Repository}' has no component '{component.Name}'; it has {string.Join(", ", contract.Components.Select(c => c.Name))}.",
        place) { Text = component.Name };

    private static IEnumerable<Finding> Wrong(
        Fleet fleet, ComponentTenant tenant, TenantComponent component, ComponentContract offered, SourceLocation place)
    {
        var wanted = tenant is InfraTenant ? ComponentKind.Infra : ComponentKind.App;
        if (offered.Kind != wanted)
        {
            return [new Finding(
                Codes.UnknownComponent, Severity.Error,
                $"'{component.Name}' is {Named(offered.Kind)}, and '{tenant.Name}' wants {Named(wanted)}: their folders differ. "
                + "Move it to a tenant of its kind.",
                place) { Text = component.Name }];
        }

        return Environments(fleet, component)
            .Where(environment => !offered.Environments.Contains(environment.Name, StringComparer.Ordinal))
            .Select(environment => new Finding(
                Codes.EnvironmentNotOffered, Severity.Error,
                $"'{component.Name}' has no overlay for the environment '{environment.Name}'{environment.Owner}; it has "
                + $"{string.Join(", ", offered.Environments)}. Add the environment to the component, or choose another one.",
                place) { Text = component.Name });
    }

    private static IEnumerable<(string Name, string Owner)> Environments(Fleet fleet, TenantComponent component) => component.Environment is { } own
        ? own.Contains('$', StringComparison.Ordinal) ? [] : [(own, "")]
        : fleet.Clusters.Where(cluster => cluster.ReconcilesTenants).GroupBy(cluster => cluster.Environment, StringComparer.Ordinal)
            .Select(group => (group.Key, $" of cluster '{group.First().Name}'"));

    private static string Named(ComponentKind kind) => kind is ComponentKind.Infra ? "an infrastructure component" : "an application";
}
