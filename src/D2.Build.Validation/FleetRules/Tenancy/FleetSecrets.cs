namespace D2.Build.Validation;

/// <summary>
/// D2B1025 for what clusters, tenants and their ResourceSets bring. What the Secret of a <see cref="KeyTrust"/> holds is looked at where
/// it is declared (D2B5040).
/// </summary>
internal static class FleetSecrets
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var keys = (index.Objects.Fleet.Organization.Trust as KeyTrust)?.Secret;
        return PlainSecretValues.Check(index.Places.SelectMany(place => place.Table.All)
            .Where(placed => keys is null || !string.Equals(placed.Key.Name, keys, StringComparison.Ordinal)));
    }
}
