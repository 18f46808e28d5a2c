namespace D2.Build.Validation;

/// <summary>FluxInstance and ResourceSet.</summary>
internal static class OperatorConflicts
{
    public const string Group = "fluxcd.controlplane.io";
    private const int MostSteps = 20;

    public static KindConflicts Instance { get; } = new(Group, "FluxInstance",
    [
        new("metadata", OtherName, "A FluxInstance must be named 'flux'."),
        new("spec", PersistentShardsWithoutStorage, "Shards with persistent storage need spec.storage to be set."),
        new("spec.cluster", TenantIdentityWithoutObjectLevel,
            "multitenantWorkloadIdentity needs objectLevelWorkloadIdentity to be true."),
        new("spec.sync", GcpWithGit, "The provider gcp is for OCIRepository and Bucket only."),
        new("spec.sync", GitHubWithoutGit, "The provider github is for GitRepository only."),
    ]);

    public static KindConflicts Set { get; } = new(Group, "ResourceSet",
    [
        new("spec", StepsAndResources, "steps and resources or resourcesTemplate exclude each other; move the resources into a step."),
        new("spec", NothingToApply, "One of resources, resourcesTemplate and steps has to be set."),
        new("spec", WrongNumberOfSteps, "There have to be 1 to 20 steps."),
        new("spec", StepsOfOneName, "Two steps have the same name; rename one."),
        new("spec.steps.[]", StepWithoutResources, "A step has resources, resourcesTemplate or both."),
        new("spec.inputStrategy", EmptyProvidersWithoutPermute, "includeEmptyProviders is for the strategy Permute only."),
        new("spec.inputsFrom.[]", NeitherNameNorSelector, "One of name and selector has to be set."),
        new("spec.inputsFrom.[]", NameAndSelector, "name and selector exclude each other; use two entries."),
    ]);

    private static bool OtherName(Mapping metadata) => Fields.IsOther(metadata, "name", "flux");

    private static bool PersistentShardsWithoutStorage(Mapping spec) =>
        spec["sharding"] is Mapping sharding && Fields.Is(sharding, "storage", "persistent") && !Fields.Has(spec, "storage");

    private static bool TenantIdentityWithoutObjectLevel(Mapping cluster) =>
        Fields.Is(cluster, "multitenantWorkloadIdentity", "true") && Fields.IsNot(cluster, "objectLevelWorkloadIdentity", "true");

    private static bool GcpWithGit(Mapping sync) =>
        Fields.Is(sync, "provider", "gcp") && Fields.IsOther(sync, "kind", "OCIRepository") && Fields.IsOther(sync, "kind", "Bucket");

    private static bool GitHubWithoutGit(Mapping sync) =>
        Fields.Is(sync, "provider", "github") && Fields.IsOther(sync, "kind", "GitRepository");

    private static bool StepsAndResources(Mapping spec) => Fields.Has(spec, "steps") && HasResources(spec);

    private static bool NothingToApply(Mapping spec) => !Fields.Has(spec, "steps") && !HasResources(spec);

    private static bool WrongNumberOfSteps(Mapping spec) => spec["steps"] is Sequence { Count: 0 or > MostSteps };

    private static bool StepsOfOneName(Mapping spec)
    {
        if (spec["steps"] is not Sequence steps)
        {
            return false;
        }

        for (var i = 1; i < steps.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (steps[i] is Mapping one && steps[j] is Mapping other
                    && Fields.Known(one, "name") is { } name && Fields.Is(other, "name", name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StepWithoutResources(Mapping step) => !HasResources(step);

    private static bool EmptyProvidersWithoutPermute(Mapping strategy) =>
        Fields.Has(strategy, "includeEmptyProviders") && Fields.IsOther(strategy, "name", "Permute");

    private static bool NeitherNameNorSelector(Mapping reference) =>
        !Fields.Has(reference, "name") && !Fields.Has(reference, "selector");

    private static bool NameAndSelector(Mapping reference) => Fields.Has(reference, "name") && Fields.Has(reference, "selector");

    private static bool HasResources(Mapping mapping) => Fields.Has(mapping, "resources") || Fields.Has(mapping, "resourcesTemplate");
}
