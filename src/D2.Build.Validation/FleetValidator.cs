namespace D2.Build.Validation;

/// <summary>Every rule over a whole fleet. All findings are given, not only the first.</summary>
public static class FleetValidator
{
    private static readonly Func<Fleet, IEnumerable<Finding>>[] OverDeclarations =
    [
        DeclarationNames.Check, ReservedNamespaces.Check, ComponentReferences.Check, OfferedComponents.Check,
        ResemblingEnvironments.Check, VariableKeys.Check, Addresses.Check, Allowlists.Check,
    ];

    private static readonly Func<FleetIndex, IEnumerable<Finding>>[] OverObjects =
    [
        DuplicateObjects.Check, FilledNames.Check, References.Check, Accounts.Check,
        Controllers.Check, ServedVersions.Check, Features.Check, UnboundedVersions.Check,
        UnmetDependencies.Check, DependencyCycles.Check, Readiness.Check, Timeouts.Check, UnwatchedTenants.Check,
        UnverifiedSources.Check, SourceTrust.Check, PipelineIdentities.Check, ChannelRefs.Check, SignatureFormat.Check, Patches.Check, KeySecrets.Check,
        ChartRanges.Check, Distribution.Check, SyncSources.Check, ObjectIdentities.Check,
        AllowedSources.Check, AdmissionLists.Check, AdmissionScope.Check, AdmissionBindings.Check, UnboundPolicies.Check, UnlabelledTenants.Check,
        FleetWorkloads.Check, FleetSecrets.Check, EncryptedSecrets.Check, VariableSources.Check,
        ComponentSigners.Check, ComponentNeeds.Check, EncryptedComponents.Check, ComponentTimeouts.Check, ComponentSources.Check, ComponentVariableNeeds.Check, UnusedVariables.Check, ResemblingVariables.Check, IdleControllers.Check, AdminRights.Check,
    ];

    /// <summary>Checks a fleet.</summary>
    /// <param name="objects">The fleet with the objects it stands for.</param>
    public static IEnumerable<Finding> Check(FleetObjects objects) => Check(new FleetIndex(objects));

    /// <summary>Checks a fleet whose index is needed for more than that.</summary>
    internal static IEnumerable<Finding> Check(FleetIndex index)
    {
        var objects = index.Objects;
        return
        [
            .. DeclaredKeys.Check(objects.Fleet.Organization),
            .. PublicIssuers.Check(objects.Fleet.Organization),
            .. EmptyTenants.Check(objects),
            .. OverDeclarations.SelectMany(rule => rule(objects.Fleet)),
            .. OverObjects.SelectMany(rule => rule(index)),
            .. VariableContents.Check(objects),
            .. CopiedObjects.Check(objects),
            .. VanishingInputs.Check(objects),
            .. AllObjects(objects),
        ];
    }

    private static IEnumerable<Finding> AllObjects(FleetObjects objects)
    {
        var places = new SubstitutionPlaces(objects);
        return
        [
            .. objects.Clusters.SelectMany(cluster => OfCluster(cluster, places)),
            .. EmptyTenants.Others(objects).Concat(objects.Fleet.Resources).SelectMany(o => ObjectValidator.Check(o, places.OfTenants(o))),
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
