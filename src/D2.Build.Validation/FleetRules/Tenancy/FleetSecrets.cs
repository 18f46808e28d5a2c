namespace D2.Build.Validation;

/// <summary>D2B1025 for what clusters, tenants and their ResourceSets bring.</summary>
internal static class FleetSecrets
{
    public static IEnumerable<Finding> Check(FleetIndex index) => PlainSecretValues.Check(index.Places.SelectMany(place => place.Table.All));
}
