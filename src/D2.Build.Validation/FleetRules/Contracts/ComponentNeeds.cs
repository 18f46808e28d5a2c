using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4009, D2B4010: the kinds and classes that components use are there, and there first.</summary>
internal static class ComponentNeeds
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var components = RunComponent.Of(index);
        var providers = components.SelectMany(c => c.Contract.Provides.Select(kind => (kind, c))).ToLookup(pair => pair.kind, pair => pair.c, StringComparer.Ordinal);
        var reach = new Lazy<SetReach>(() => new SetReach(index));
        return
            from component in components
            from need in component.Contract.Requires
            let isClass = need.Contains(':', StringComparison.Ordinal)
            let given = providers[need].ToArray()
            let finding = given.Length == 0
                ? isClass && !IsOfFleet(index, need) ? Missing(component, need) : null
                : !given.Contains(component) && !given.Any(provider => reach.Value.Waits(component.Set, provider)) ? Unordered(component, need, given[0]) : null
            where finding is not null
            select finding;
    }

    // A class may be a free object of the fleet, too.
    private static bool IsOfFleet(FleetIndex index, string need)
    {
        var (slash, colon) = (need.IndexOf('/', StringComparison.Ordinal), need.IndexOf(':', StringComparison.Ordinal));
        return index.Tenants.Has(new(need[..slash], need[(slash + 1)..colon], "", need[(colon + 1)..]));
    }

    private static Finding Missing(RunComponent component, string need)
    {
        var (slash, colon) = (need.IndexOf('/', StringComparison.Ordinal), need.IndexOf(':', StringComparison.Ordinal));
        return new(
            Codes.MissingClass, Severity.Warning,
            $"The component '{component.Component.Name}' names the {need[(slash + 1)..colon]} '{need[(colon + 1)..]}', which no component of the fleet gives. Add one, and "
            + $"say that it gives it: Provides = [\"{need}\"].",
            component.Location)
        {
            Text = component.Component.Name,
        };
    }

    private static Finding Unordered(RunComponent component, string need, RunComponent provider) => new(
        Codes.UnorderedComponents, Severity.Warning,
        $"The component '{component.Component.Name}' uses {need}, which '{provider.Component.Name}' brings, and the tenant '{component.Tenant.Name}' does not wait for it: a new "
        + $"cluster fails until it is there. Add DependsOn = [{provider.Tenant.Name}[\"{provider.Component.Name}\"].Controllers] or the like.",
        component.Location)
    {
        Text = component.Component.Name,
    };
}
