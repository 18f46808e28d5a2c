namespace D2.Build.Pipelines;

/// <summary>The operator's chart as a cluster installs it: the same chart, version and values as its own upgrades use.</summary>
internal static class OperatorChart
{
    public static OperatorRelease Release(ClusterObjects cluster) => cluster.Cluster.Operator ?? new();

    public static Mapping Values(ClusterObjects cluster) => cluster.OperatorValues ?? OperatorConvention.Values(Release(cluster));
}
