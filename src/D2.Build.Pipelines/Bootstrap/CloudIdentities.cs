namespace D2.Build.Pipelines;

/// <summary>What the page of secrets says of clusters that pull without one.</summary>
internal static class CloudIdentities
{
    public static IEnumerable<string> Of(RepositoryPlan plan)
    {
        ClusterObjects[] clusters = [.. plan.Clusters.Where(cluster => cluster.CloudOfSync() is not null)];
        if (clusters.Length == 0)
        {
            yield break;
        }

        yield return "\nThese pull with an identity of their cloud and no Secret:\n\n| Cluster | Identity | Needs |\n|---|---|---|";
        foreach (var cluster in clusters)
        {
            yield return $"| {cluster.Cluster.Name} | {Identity(cluster.Cluster)} | {WorkloadRoles.ToPull(cluster.CloudOfSync()!.Value)} on {plan.Organization.Registry} |";
        }
    }

    private static string Identity(Cluster cluster) => cluster.PullIdentity is { } identity
        ? $"`{identity}`, which trusts `system:serviceaccount:flux-system:source-controller`"
        : "what the cloud gives source-controller, or the nodes it runs on";
}
