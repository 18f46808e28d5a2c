using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5021: a cluster's Flux can read the signatures that pipelines make: bundles, from 2.8 on.</summary>
internal static class SignatureFormat
{
    private const int FirstWithBundles = 8;

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from cluster in index.Clusters
        where cluster.FluxMinor < FirstWithBundles && index.Fleet.Organization.Trust is not NotationTrust && Verifies(cluster, index.Fleet)
        select new Finding(
            Codes.UnreadableSignature, Severity.Warning,
            $"Flux '{cluster.FluxRange}' of cluster '{cluster.Cluster.Name}' looks for signatures where cosign 2 puts them: where the pipelines sign with "
            + "cosign 3 nothing is ever verified. Set FluxVersion to 2.8 or later.",
            cluster.Cluster.Location)
        {
            Text = cluster.FluxRange,
        };

    private static bool Verifies(ClusterIndex cluster, Fleet fleet) =>
        cluster.HasTenants && fleet.Tenants.OfType<ComponentTenant>().Any()
        || cluster.Objects.Instance.Spec.Kustomize.Patches.OfType<KustomizePatch>().Any(patch => patch.Patch?.Contains("/spec/verify", StringComparison.Ordinal) == true);
}
