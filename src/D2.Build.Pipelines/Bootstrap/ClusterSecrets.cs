namespace D2.Build.Pipelines;

/// <summary>The Secrets that a cluster needs: one to pull artifacts, one to verify them unless that is keyless, and where updates are automated one to write to Git.</summary>
internal static class ClusterSecrets
{
    public static IEnumerable<ClusterSecret> Of(RepositoryPlan plan, ClusterObjects cluster)
    {
        foreach (var pull in PullSecrets(plan, cluster))
        {
            yield return Pull(plan, pull);
        }

        if (TrustSecrets.Of(plan.Organization.Trust) is { } trust)
        {
            yield return trust;
        }

        if (cluster.Cluster.Automation is not null)
        {
            yield return Git(plan, plan.Organization.GitSecret);
        }
    }

    // What its own source reads, and what tenants and automation get copies of.
    private static IEnumerable<string> PullSecrets(RepositoryPlan plan, ClusterObjects cluster)
    {
        var own = cluster.Instance.Spec.Sync.PullSecret;
        var copied = SecretCopies.Of(plan, cluster).Select(copy => copy.Name);
        var usual = CloudConvention.RunnerSecretOf(plan.Organization);
        return copied.Where(name => string.Equals(name, usual, StringComparison.Ordinal)).Prepend(own).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private static ClusterSecret Pull(RepositoryPlan plan, string name) => new(
        name,
        "kubernetes.io/dockerconfigjson",
        $"pulls artifacts from {plan.Organization.Registry}",
        [
            new(RegistryVariables.PullUser, SecretRights.PullUser(plan), "flux"),
            new(RegistryVariables.PullPassword, SecretRights.ToPull(plan)),
        ])
    {
        Prepare = """
            auth=$(printf '%s:%s' "${REGISTRY_USER:-flux}" "$REGISTRY_PASSWORD" | base64 | tr -d '\n')
            """ + $"\nconfig=$(printf '{{\"auths\":{{\"{plan.RegistryHost()}\":{{\"auth\":\"%s\"}}}}}}' \"$auth\" | base64 | tr -d '\\n')",
        Data = ".dockerconfigjson: $config",
        TerraformData = $$"""
            ".dockerconfigjson" = jsonencode({
              auths = { "{{plan.RegistryHost()}}" = { auth = base64encode("${var.registry_user}:${var.registry_password}") } }
            })
            """,
    };

    private static ClusterSecret Git(RepositoryPlan plan, string name) => new(
        name,
        "Opaque",
        "pushes new versions to the repositories",
        [new("GIT_TOKEN", SecretRights.ToPushUpdates(plan))])
    {
        Prepare = "username=$(printf 'git' | base64)\npassword=$(printf '%s' \"$GIT_TOKEN\" | base64 | tr -d '\\n')",
        Data = "username: $username\npassword: $password",
        TerraformData = "username = \"git\"\npassword = var.git_token",
    };
}
