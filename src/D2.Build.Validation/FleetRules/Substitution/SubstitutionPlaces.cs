using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Where in a fleet variables are replaced: in what tenants bring, unless an object opted out.</summary>
internal sealed class SubstitutionPlaces
{
    private const string Switch = "kustomize.toolkit.fluxcd.io/substitute";

    private readonly Substituted? tenants;
    private readonly Unsubstituted clusters;
    private readonly Unsubstituted disabled;

    public SubstitutionPlaces(FleetObjects objects)
    {
        var variables = new FleetVariables(objects.Clusters);
        var declared = objects.Clusters
            .SelectMany(cluster => cluster.RuntimeInfo.Data.Select(variable => variable.Key)).ToHashSet(StringComparer.Ordinal);
        tenants = variables.AreUsed ? new(variables) : null;
        clusters = new(
            declared, Codes.VariableNotReplaced,
            "the sync of Flux Operator, which applies this, replaces no variables. Write the value, which the declaration of the cluster knows.");
        disabled = new(
            declared, Codes.SubstitutionDisabled,
            $"the object has {Switch}: disabled. Remove that, and write '$${{' for each '${{' that is not a variable.");
    }

    /// <summary>What becomes of variables in an object under <c>tenants/</c>; null where nothing applies it.</summary>
    public ISubstitution? OfTenants(KubernetesObject resource) =>
        tenants is not null && IsDisabled(resource) ? disabled : tenants;

    /// <summary>What becomes of variables in an object under <c>clusters/</c>; null where they are none, or may be replaced.</summary>
    public ISubstitution? OfCluster(ClusterObjects cluster, KubernetesObject resource) =>
        IsDisabled(resource) || IsSyncPatched(cluster, "postBuild") ? null : clusters;

    // Only the object itself counts: those inside a ResourceSet are substituted as a part of it.
    internal static bool IsDisabled(KubernetesObject resource) =>
        resource["metadata"] is Mapping metadata && (Says(metadata["labels"]) || Says(metadata["annotations"]));

    private static bool Says(Node? map) => map is Mapping mapping && Fields.Is(mapping, Switch, "disabled");

    /// <summary>Whether a patch may give the sync a field that it does not have.</summary>
    internal static bool IsSyncPatched(ClusterObjects cluster, string field) =>
        cluster.Instance.Spec.Kustomize.Patches.OfType<KustomizePatch>().Any(patch => patch.Patch?.Contains(field, StringComparison.Ordinal) == true);
}
