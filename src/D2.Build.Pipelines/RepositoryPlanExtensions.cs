using D2.Build.Flux;

namespace D2.Build.Pipelines;

/// <summary>What follows from a plan.</summary>
internal static class RepositoryPlanExtensions
{
    public static string RegistryHost(this RepositoryPlan plan) => plan.Organization.Registry.Split('/')[0];

    public static bool IsGitHubRegistry(this RepositoryPlan plan) => plan.RegistryHost() is "ghcr.io";

    public static bool IsFleet(this RepositoryPlan plan) => plan.Components.Count == 0;

    /// <summary>The clusters that pipelines bring up in kind, by environment in the order of declaration.</summary>
    public static IEnumerable<IGrouping<string, Cluster>> Environments(this RepositoryPlan plan) => plan.Clusters
        // kind has no identity in a cloud.
        .Where(objects => objects.Cluster is { ReconcilesTenants: true, EndToEnd: true } && plan.Organization.Identity is null && objects.CloudOfSync() is null)
        .GroupBy(objects => objects.Cluster.Environment, objects => objects.Cluster, StringComparer.Ordinal);

    /// <summary>The cloud with whose identity a cluster reads the fleet; null where a Secret does, or nobody has to.</summary>
    public static SyncProvider? CloudOfSync(this ClusterObjects cluster) =>
        cluster.Instance.Spec.Sync is { PullSecret: null, Provider: { IsLiteral: true, Literal: SyncProvider.Aws or SyncProvider.Azure or SyncProvider.Gcp } provider }
            ? provider.Literal
            : null;
}
