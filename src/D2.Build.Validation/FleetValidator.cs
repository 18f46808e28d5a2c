namespace D2.Build.Validation;

/// <summary>Every rule over a whole fleet. All findings are given, not only the first.</summary>
public static class FleetValidator
{
    /// <summary>Checks a fleet.</summary>
    /// <param name="objects">The fleet with the objects it stands for.</param>
    public static IEnumerable<Finding> Check(FleetObjects objects) =>
    [
        .. DeclarationNames.Check(objects.Fleet),
        .. ReservedNamespaces.Check(objects.Fleet),
        .. ComponentReferences.Check(objects.Fleet),
        .. VariableKeys.Check(objects.Fleet),
        .. Addresses.Check(objects.Fleet),
        .. DuplicateObjects.Check(objects),
        .. Controllers.Check(objects),
        .. Allowlists.Check(objects.Fleet),
        .. AllowedSources.Check(objects),
        .. AllObjects(objects).SelectMany(ObjectValidator.Check),
    ];

    private static IEnumerable<KubernetesObject> AllObjects(FleetObjects objects) =>
        objects.Clusters.SelectMany(cluster => cluster.All).Concat(objects.Tenants).Concat(objects.Fleet.Resources);
}
