namespace D2.Build.Validation;

/// <summary>The names of the tenants of a fleet, each of which is a file and a ResourceSet.</summary>
internal static class TenantNames
{
    public static HashSet<string> UsedTwice(Fleet fleet) => fleet.Tenants
        .CountBy(tenant => tenant.Name, StringComparer.Ordinal)
        .Where(name => name.Value > 1)
        .Select(name => name.Key)
        .ToHashSet(StringComparer.Ordinal);
}
