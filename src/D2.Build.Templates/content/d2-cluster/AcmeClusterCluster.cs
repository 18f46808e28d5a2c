using D2.Build;

//#if (hasNamespace)
namespace ProjectNamespace;

//#endif
[Fleet]
public static partial class AcmeClusterCluster
{
    /// <summary>Follows releases; its overlay is production.</summary>
    public static Cluster AcmeCluster { get; } = new("acme-cluster")
    {
        Environment = "production",
        Channel = Channel.LatestStable,
        FluxVersion = "2.9.x",
        Operator = new() { Version = "0.59.x" },
        Variables = { ["CLUSTER_DOMAIN"] = "acme-cluster.example.com" },
    };
}
