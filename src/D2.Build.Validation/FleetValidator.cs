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
        .. VariableContents.Check(objects),
        .. AllObjects(objects),
    ];

    private static IEnumerable<Finding> AllObjects(FleetObjects objects)
    {
        var places = new SubstitutionPlaces(objects);
        return
        [
            .. objects.Clusters.SelectMany(cluster => OfCluster(cluster, places)),
            .. objects.Tenants.Concat(objects.Fleet.Resources).SelectMany(o => ObjectValidator.Check(o, places.OfTenants(o))),
        ];
    }

    private static IEnumerable<Finding> OfCluster(ClusterObjects cluster, SubstitutionPlaces places)
    {
        var findings = cluster.All.SelectMany(resource => ObjectValidator.Check(resource, places.OfCluster(cluster, resource)));
        return cluster is { Operator: { } release, OperatorValues: { } values }
            ? findings.Concat(ObjectValidator.CheckPart(release, "values", values, places.OfCluster(cluster, release)))
            : findings;
    }
}
