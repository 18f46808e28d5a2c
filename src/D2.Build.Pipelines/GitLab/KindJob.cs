namespace D2.Build.Pipelines;

/// <summary>A job on a cluster that lives as long as the job does, by a runner with the tag kind: a shell with docker, kind, kubectl and helm.</summary>
internal static class KindJob
{
    public const string Create = "kind create cluster --name d2-$CI_JOB_ID --wait 5m";

    public const string Delete = "kind delete cluster --name d2-$CI_JOB_ID";

    /// <summary>
    /// Who runs it, and with what: a kubeconfig of its own, because jobs side by side on one machine share that of their user, and what a
    /// bootstrap script pulls with. A registry that is not GitLab's gets the project's variables for it, which every job has.
    /// </summary>
    public static string Head(RepositoryPlan plan) => YamlText.Blocks(
        """
          tags: [kind]
          variables:
            KUBECONFIG: $CI_PROJECT_DIR/.kubeconfig-$CI_JOB_ID
        """,
        plan.HasForgeRegistry() && plan.PullsWithSecret()
            ? $"""
                    {RegistryVariables.PullUser}: $CI_REGISTRY_USER
                    {RegistryVariables.PullPassword}: $CI_REGISTRY_PASSWORD
                """
            : "").TrimEnd('\n');
}
