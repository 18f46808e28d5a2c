namespace D2.Build.Pipelines;

/// <summary>What follows from a plan.</summary>
internal static class RepositoryPlanExtensions
{
    public static string RegistryHost(this RepositoryPlan plan) => plan.Organization.Registry.Split('/')[0];

    public static bool IsGitHubRegistry(this RepositoryPlan plan) => plan.RegistryHost() is "ghcr.io";

    public static bool IsFleet(this RepositoryPlan plan) => plan.Components.Count == 0;

    /// <summary>The clusters that run tenants, by environment in the order of declaration.</summary>
    public static IEnumerable<IGrouping<string, Cluster>> Environments(this RepositoryPlan plan) =>
        plan.Clusters.Select(objects => objects.Cluster).Where(cluster => cluster.ReconcilesTenants).GroupBy(cluster => cluster.Environment, StringComparer.Ordinal);
}
