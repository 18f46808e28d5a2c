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
                .. InPipelines(plan).Select(secret => $"* `{secret.Name}`: {secret.Purpose}."),
                .. TrustSecrets.Of(plan.Organization.Trust)?.Variables.Select(variable => $"* `{variable.Name}`, a variable and no secret: {variable.Meaning}.") ?? [],
                ToSign(plan),
                PackageAccess(plan),
            ]));

    private static IEnumerable<string> OnCluster(RepositoryPlan plan, ClusterObjects cluster) => ClusterSecrets.Of(plan, cluster)
        .Select(secret => $"| `{secret.Name}` | {cluster.Cluster.Name} | {Copies(plan, cluster, secret)} | {secret.Purpose} |");

    private static IEnumerable<SecretVariable> Variables(RepositoryPlan plan) => plan.Clusters
        .SelectMany(cluster => ClusterSecrets.Of(plan, cluster))
        .SelectMany(secret => secret.Variables)
        .Distinct();

    private static string ToSign(RepositoryPlan plan) => plan.Organization.Trust switch
    {
        KeyTrust => $"* `{SigningSettings.Key}`: the private key that signs, as `d2 keygen` makes it.\n* `{SigningSettings.Password}`: its password.",
        NotationTrust => $"* `{SigningSettings.NotaryKey}`: the private key that signs, PKCS #8 in PEM.\n"
            + $"* `{SigningSettings.NotaryPassword}`: its password; not needed where it has none.\n"
            + $"* `{SigningSettings.NotaryChain}`: its certificates in PEM, its own first and the root last.",
        _ => "* Nothing to sign: the pipeline's own identity does.",
    };

    // The job's own token pulls there, and what another repository published it may read only where that says so.
    private static string PackageAccess(RepositoryPlan plan) => plan.Organization.Forge is GitHub && plan.IsGitHubRegistry() && plan.Settings.EndToEnd && plan.Environments().Any()
        ? $"* Nothing to pull in end-to-end runs: the job's token does. Each private package that another repository publishes to {plan.Organization.Registry} has to allow it: "
            + $"in the package's settings, under Manage Actions access, add {plan.Repository} with the role Read."
        : "";

    private static string Copies(RepositoryPlan plan, ClusterObjects cluster, ClusterSecret secret)
    {
        var namespaces = SecretCopies.Of(plan, cluster).Where(copy => string.Equals(copy.Name, secret.Name, StringComparison.Ordinal));
        return string.Join(", ", namespaces.Select(copy => $"`{copy.Namespace}`")) is { Length: > 0 } text ? text : "–";
    }

    private static IEnumerable<(string Name, string Purpose)> InPipelines(RepositoryPlan plan)
    {
        if (plan.Organization.Forge is GitHub && !plan.IsGitHubRegistry())
        {
            yield return ("REGISTRY_USER", $"the user that pushes to {plan.Organization.Registry}, and pulls from it in clusters that pipelines make");
            yield return ("REGISTRY_PASSWORD", "its password or token, with the right to push");
        }

        if (plan.Clusters.Any(cluster => cluster.Cluster.Automation is not null))
        {
            yield return (plan.Organization.Forge is GitLab ? "GIT_TOKEN" : "GH_UPDATE_TOKEN", SecretRights.ToPushUpdates(plan));
        }
    }
}
