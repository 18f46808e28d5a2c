using D2.Build;
using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace Documented;

[Fleet]
public static partial class InAzure
{
    public static Organization Acme { get; } =
        Organization.OnGitHub("acme", registry: "acme.azurecr.io") with { Provider = OciProvider.Azure };

    public static Cluster Weu { get; } = new("weu")
    {
        Environment = "staging",
        PullIdentity = "00000000-0000-0000-0000-000000000001",      // the client ID of a managed identity
    };

    public static Cluster Neu { get; } = new("neu")
    {
        Environment = "production",
        Channel = Channel.LatestStable,
        FleetTag = "v1.2.3",                                        // the fleet stays; components follow latest-stable
        FluxVersion = "2.9.x",
        Operator = new() { Version = "0.59.x" },
        Instance = { Spec = { Cluster = { ObjectLevelWorkloadIdentity = true } } },
    };

    public static AppsTenant Apps { get; } = new("apps") { Components = ["frontend"] };
}
