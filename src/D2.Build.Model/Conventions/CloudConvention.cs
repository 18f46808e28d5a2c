using D2.Build.Flux;

namespace D2.Build;

/// <summary>How a cluster logs in to the registry, and what Flux on it needs for that.</summary>
internal static class CloudConvention
{
    /// <summary>
    /// The Secret, or the cloud whose identity logs in. An update cluster lives in a pipeline's runner, where clouds give nothing an
    /// identity.
    /// </summary>
    public static (string? Secret, OciProvider? Cloud) LoginOf(Organization organization, Cluster cluster) =>
        organization.Identity is { } cloud && cluster.Automation is null ? (null, cloud) : (RunnerSecretOf(organization), null);

    /// <summary>The Secret with which a cluster in a pipeline's runner pulls.</summary>
    public static string? RunnerSecretOf(Organization organization) =>
        organization.Identity is null ? organization.PullSecret : Conventional.RegistrySecret;

    public static ClusterType TypeOf(OciProvider? cloud) => cloud switch
    {
        OciProvider.Aws => ClusterType.Aws,
        OciProvider.Azure => ClusterType.Azure,
        OciProvider.Gcp => ClusterType.Gcp,
        _ => ClusterType.Kubernetes,
    };

    /// <summary>What gives source-controller an identity of its own.</summary>
    public static IEnumerable<KustomizePatch> Patches(OciProvider? cloud, string? identity)
    {
        if (cloud is null || identity is null)
        {
            yield break;
        }

        yield return Patch("v1", "ServiceAccount", $"  annotations:\n    {Annotation(cloud.Value)}: \"{identity}\"\n");
        if (cloud is OciProvider.Azure)
        {
            yield return Patch("apps/v1", "Deployment", "spec:\n  template:\n    metadata:\n      labels:\n        azure.workload.identity/use: \"true\"\n");
        }
    }

    private static KustomizePatch Patch(string apiVersion, string kind, string rest) => new()
    {
        Patch = $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata:\n  name: {Conventional.SourceController}\n{rest}",
        Target = { Kind = kind, Name = Conventional.SourceController },
    };

    private static string Annotation(OciProvider cloud) => cloud switch
    {
        OciProvider.Aws => "eks.amazonaws.com/role-arn",
        OciProvider.Azure => "azure.workload.identity/client-id",
        _ => "iam.gke.io/gcp-service-account",
    };
}
