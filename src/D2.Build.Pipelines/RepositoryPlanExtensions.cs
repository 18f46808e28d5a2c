using D2.Build.Flux;

namespace D2.Build.Pipelines;

/// <summary>What follows from a plan.</summary>
internal static class RepositoryPlanExtensions
{
    public static string RegistryHost(this RepositoryPlan plan) => plan.Organization.Registry.Split('/')[0];

    public static bool IsGitHubRegistry(this RepositoryPlan plan) => plan.RegistryHost() is "ghcr.io";

    /// <summary>
    /// Whether the registry is the forge's own, where jobs log in with what they are given. Any other gets credentials made for it,
    /// and never the forge's.
    /// </summary>
    public static bool HasForgeRegistry(this RepositoryPlan plan) => plan.Organization.Forge switch
    {
        GitHub { Host: "github.com" } forge => IsWithin(plan.Organization.Registry, $"ghcr.io/{forge.Owner}"),
        GitLab forge => plan.RegistryHost().Split(':')[0] is var host && (host.Equals(forge.Host, StringComparison.OrdinalIgnoreCase)
            || host.Equals($"registry.{forge.Host}", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    /// <summary>The label or tag of the runners; null for any.</summary>
    public static string? Runner(this RepositoryPlan plan) => plan.Settings.Runner ?? (plan.Organization.Forge is GitLab ? null : "ubuntu-24.04");

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

    /// <summary>Whether jobs make clusters in kind: to test what was published, or to look for updates.</summary>
    public static bool HasKindJobs(this RepositoryPlan plan) =>
        (plan.Settings.EndToEnd && plan.Environments().Any()) || plan.Clusters.Any(cluster => cluster.Cluster.Automation is not null);

    /// <summary>Whether a Secret pulls artifacts on any cluster.</summary>
    public static bool PullsWithSecret(this RepositoryPlan plan) => plan.Clusters
        .SelectMany(cluster => ClusterSecrets.Of(plan, cluster))
        .SelectMany(secret => secret.Variables)
        .Any(variable => variable.Name is RegistryVariables.PullPassword);

    private static bool IsWithin(string path, string root) =>
        path.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (path.Length == root.Length || path[root.Length] == '/');
}
