using D2.Build.Manifests.Yaml;

namespace D2.Build.Pipelines;

/// <summary>
/// What brings Flux onto a cluster, once: a script, and the same as a Terraform or OpenTofu configuration. Both install the
/// operator and the FluxInstance that the cluster then keeps in step with the fleet's artifact.
/// </summary>
internal static class BootstrapFiles
{
    public const string InstanceFile = "flux-instance.yaml";
    public const string ValuesFile = "flux-operator-values.yaml";

    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) => plan.Clusters.Count == 0
        ? []
        : [.. plan.Clusters.SelectMany(cluster => Of(plan, cluster)), SecretsInventory.Of(plan)];

    private static IEnumerable<CommittedFile> Of(RepositoryPlan plan, ClusterObjects cluster)
    {
        var folder = $"bootstrap/{cluster.Cluster.Name}/";
        return
        [
            new(folder + "bootstrap.sh", BootstrapScript.Of(plan, cluster), CommittedFileMode.Executable),
            new(folder + "main.tf", TerraformConfiguration.Of(plan, cluster)),
            new(folder + InstanceFile, FileHeader.Comment + YamlWriter.ToText(cluster.Instance)),
            new(folder + ValuesFile, FileHeader.Comment + YamlWriter.ToText(OperatorChart.Values(cluster))),
        ];
    }
}
