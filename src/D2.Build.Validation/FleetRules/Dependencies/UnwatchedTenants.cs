using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4013: a Kustomization that applies ResourceSets is ready when these are, so that somebody can wait for it.</summary>
internal static class UnwatchedTenants
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from cluster in index.Clusters
        let tenants = cluster.Objects.Tenants
        where tenants is not null
        let spec = tenants.Spec
        where !Fields.Is(spec, "wait", "true") && Fields.CountOf(spec, "healthChecks") == 0
        select new Finding(
            Codes.UnwatchedTenants, Severity.Warning,
            $"The Kustomization '{tenants.Name}' of cluster '{cluster.Cluster.Name}' is ready as soon as the tenants are applied, whether they "
            + "work or not. Set Wait = true with a Timeout.",
            cluster.Cluster.Location);
}
