namespace D2.Build.Pipelines;

/// <summary>Which credential to make at which forge, with which rights and no more.</summary>
internal static class SecretRights
{
    public static string ToPull(RepositoryPlan plan) => plan switch
    {
        _ when plan.IsGitHubRegistry() =>
            "a classic personal access token of a bot account with the scope read:packages, since packages know no other kind",
        { Organization.Forge: GitLab } when plan.HasForgeRegistry() => "a group deploy token with the scope read_registry",
        _ => $"the password of an account that may pull from {plan.Organization.Registry} and nothing else",
    };

    /// <summary>What publishes where jobs are given nothing for the registry.</summary>
    public static string ToPush(RepositoryPlan plan) => plan.IsGitHubRegistry()
        ? "a classic personal access token of a bot account with the scope write:packages"
        : $"the password of an account that may pull from and push to {plan.Organization.Registry}";

    /// <summary>Whom the password that pulls belongs to.</summary>
    public static string PullUser(RepositoryPlan plan) => plan.Organization.Forge is GitLab && plan.HasForgeRegistry()
        ? $"the user name of the deploy token at {plan.RegistryHost()}, flux if unset"
        : $"the user at {plan.RegistryHost()}, flux if unset";

    public static string ToPushUpdates(RepositoryPlan plan) => plan.Organization.Forge is GitLab
        ? "a group access token with the role Developer and the scope write_repository"
        : "a fine-grained personal access token of a bot account, or a token of a GitHub App, for the repositories to update, with Contents: read and write";
}
