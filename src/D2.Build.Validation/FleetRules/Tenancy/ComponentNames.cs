namespace D2.Build.Validation;

/// <summary>The names of the components of a fleet, each of which is a namespace.</summary>
internal static class ComponentNames
{
    public static HashSet<string> ClaimedTwice(Fleet fleet)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return fleet.Tenants.OfType<ComponentTenant>()
            .SelectMany(tenant => tenant.Components)
            .Select(component => component.Name)
            .Where(name => !seen.Add(name))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The names that references to components use and no component has.</summary>
    public static HashSet<string> Unknown(Fleet fleet) => fleet.Tenants.OfType<InfraTenant>()
        .SelectMany(tenant => tenant.References.Select(reference => reference.Component).Except(tenant.Components.Select(c => c.Name), StringComparer.Ordinal))
        .ToHashSet(StringComparer.Ordinal);
}
