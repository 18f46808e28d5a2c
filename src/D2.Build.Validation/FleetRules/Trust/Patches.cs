using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5007: the patches of a FluxInstance find what they patch, above all the one that verifies the sync source.</summary>
internal static class Patches
{
    private static readonly string[] Sources = ["OCIRepository", "GitRepository", "Bucket"];

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from cluster in index.Clusters
        let spec = Fields.Child(cluster.Objects.Instance, "spec")
        from patch in Fields.Items(Fields.Child(spec, "kustomize"), "patches")
        let target = Fields.Child(patch, "target")
        let names = target is null ? null : Built(spec!, cluster, Fields.Known(target, "kind") ?? "")
        let name = target is null ? null : Fields.Known(target, "name")
        where names is not null && (names.Length == 0 || (name is not null && Array.TrueForAll(names, built => GoRegex.MatchesWhole(name, built) == false)))
        select new Finding(
            Codes.LostPatch, Severity.Error,
            $"A patch of cluster '{cluster.Cluster.Name}' is for {Fields.Known(target!, "kind")} '{name}', which its Flux does not have"
            + $"{(names.Length == 0 ? "" : $" (it has {string.Join(", ", names)})")}: it does nothing, and nothing says so. Correct the target.",
            cluster.Cluster.Location)
        {
            Text = name,
        };

    /// <summary>The objects of a kind that the installation has; null where they are not known.</summary>
    private static string[]? Built(Mapping spec, ClusterIndex cluster, string kind)
    {
        var sync = Fields.Child(spec, "sync");
        var name = sync is null ? null : Fields.Known(sync, "name") ?? cluster.Objects.Instance.Namespace;
        return kind switch
        {
            _ when Array.IndexOf(Sources, kind) >= 0 => sync is not null && Fields.Is(sync, "kind", kind) && name is not null ? [name] : [],
            "Kustomization" => name is null ? [] : [name],
            // Shards have deployments of their own, named after them.
            "Deployment" when !spec.ContainsKey("sharding") => [.. cluster.Components],
            _ => null,
        };
    }
}
