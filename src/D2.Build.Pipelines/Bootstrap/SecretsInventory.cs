namespace D2.Build.Pipelines;

/// <summary>A page that lists every secret: where it is, who reads it, how it is made. It holds none.</summary>
internal static class SecretsInventory
{
    public static CommittedFile Of(RepositoryPlan plan) => new(
        "bootstrap/secrets.md",
        YamlText.Blocks(
            [
                "<!-- " + PipelineFiles.Marker + ", which are the place to change it. -->",
                "# Secrets",
                YamlText.Blank,
                "## On clusters",
                YamlText.Blank,
                "Each is in the namespace `flux-system`, made by the bootstrap, and copied by the operator.",
                YamlText.Blank,
                "| Secret | Cluster | Copied to | For |",
                "|---|---|---|---|",
                .. plan.Clusters.SelectMany(cluster => OnCluster(plan, cluster)),
                .. CloudIdentities.Of(plan),
                YamlText.Blank,
                "## What the bootstrap asks for",
                YamlText.Blank,
                "| Variable of the script | of Terraform | |",
                "|---|---|---|",
                .. Variables(plan).Select(variable => $"| `{variable.Name}` | `{variable.Name.ToLowerInvariant()}` | {variable.Meaning} |"),
                YamlText.Blank,
                "## In the pipelines of this repository",
                YamlText.Blank,
                .. PipelineSecrets.Of(plan).Select(line => $"* {line}."),
            ]));

    private static IEnumerable<string> OnCluster(RepositoryPlan plan, ClusterObjects cluster) => ClusterSecrets.Of(plan, cluster)
        .Select(secret => $"| `{secret.Name}` | {cluster.Cluster.Name} | {Copies(plan, cluster, secret)} | {secret.Purpose} |");

    private static IEnumerable<SecretVariable> Variables(RepositoryPlan plan) => plan.Clusters
        .SelectMany(cluster => ClusterSecrets.Of(plan, cluster))
        .SelectMany(secret => secret.Variables)
        .Distinct();

    private static string Copies(RepositoryPlan plan, ClusterObjects cluster, ClusterSecret secret)
    {
        var namespaces = SecretCopies.Of(plan, cluster).Where(copy => string.Equals(copy.Name, secret.Name, StringComparison.Ordinal));
        return string.Join(", ", namespaces.Select(copy => $"`{copy.Namespace}`")) is { Length: > 0 } text ? text : "–";
    }
}
