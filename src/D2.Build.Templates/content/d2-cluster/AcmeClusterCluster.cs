using D2.Build;

//#if (hasNamespace)
namespace ProjectNamespace;

//#endif
[Fleet]
public static partial class AcmeClusterCluster
{
    public static Cluster AcmeCluster { get; } = new("acme-cluster")
    {
        Environment = "cluster-environment",
//#if (followsReleases)
        Channel = Channel.LatestStable,
//#endif
        FluxVersion = "2.9.x",
        Operator = new() { Version = "0.59.x" },
        Variables = { ["CLUSTER_DOMAIN"] = "acme-cluster.cluster-domain" },
    };
}
