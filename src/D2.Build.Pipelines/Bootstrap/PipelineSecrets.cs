namespace D2.Build.Pipelines;

/// <summary>What the pipelines of a repository have to be given, and what they need not.</summary>
internal static class PipelineSecrets
{
    /// <summary>A line for each, without its full stop.</summary>
    public static IEnumerable<string> Of(RepositoryPlan plan) =>
        Registry(plan).Concat(Git(plan)).Concat(Packages(plan)).Concat(Verification(plan)).Concat(Signing(plan));

    private static IEnumerable<string> Registry(RepositoryPlan plan)
    {
        if (plan.HasForgeRegistry())
        {
            yield return $"Nothing to log in to {plan.RegistryHost()}: the job's own token does, which ends with the job";
            if (plan.Settings.EndToEnd && plan.Environments().Any())
            {
                yield return $"{Access(plan)}, since clusters in kind pull with that token what other repositories publish";
            }

            yield break;
        }

        yield return $"`{RegistryVariables.PushUser}`: the user that pushes to {plan.Organization.Registry}";
        yield return $"`{RegistryVariables.PushPassword}`: {SecretRights.ToPush(plan)}{OnProtected(plan)}";

        if (plan.PullsWithSecret() && plan.HasKindJobs())
        {
            yield return $"`{RegistryVariables.PullUser}`: the user that pulls from it, for clusters in kind";
            yield return $"`{RegistryVariables.PullPassword}`: {SecretRights.ToPull(plan)}{OnProtected(plan)}";
        }
    }

    // What another repository published the token may read only where that says so.
    private static string Access(RepositoryPlan plan) => plan.Organization.Forge is GitLab
        ? $"In each project that publishes components: under Settings, CI/CD, Job token permissions, add {plan.Repository}"
        : $"In the settings of each private package of components: under Manage Actions access, add {plan.Repository} with the role Read";

    private static IEnumerable<string> Git(RepositoryPlan plan) => plan.Clusters.Any(cluster => cluster.Cluster.Automation is not null)
        ? [$"`{(plan.Organization.Forge is GitLab ? "GIT_TOKEN" : "GH_UPDATE_TOKEN")}`: {SecretRights.ToPushUpdates(plan)}{OnProtected(plan)}"]
        : [];

    private static IEnumerable<string> Packages(RepositoryPlan plan) =>
        plan.Settings.PackageSecrets.Select(name => $"`{name}`: what nuget.config takes to restore packages");

    private static IEnumerable<string> Verification(RepositoryPlan plan) => TrustSecrets.Of(plan.Organization.Trust) is { } trust && (plan.HasKindJobs() || plan.SigningVariables().Count > 0)
        ? trust.Variables.Select(variable => $"`{variable.Name}`, a variable and no secret: {variable.Meaning}")
        : [];

    // What has several lines GitLab cannot mask.
    private static IEnumerable<string> Signing(RepositoryPlan plan) => plan.Organization.Trust switch
    {
        KeyTrust =>
        [
            $"`{SigningSettings.Key}`: the private key that signs, as `d2 keygen` makes it{OnlyProtected(plan)}",
            $"`{SigningSettings.Password}`: its password{OnProtected(plan)}",
        ],
        NotationTrust =>
        [
            $"`{SigningSettings.NotaryKey}`: the private key that signs, PKCS #8 in PEM{OnlyProtected(plan)}",
            $"`{SigningSettings.NotaryPassword}`: its password; not needed where it has none{OnProtected(plan)}",
            $"`{SigningSettings.NotaryChain}`: its certificates in PEM, its own first and the root last",
        ],
        _ => ["No key: what is published is signed as the pipeline itself"],
    };

    private static string OnlyProtected(RepositoryPlan plan) => plan.Organization.Forge is GitLab ? "; protected, for several lines cannot be masked" : "";

    private static string OnProtected(RepositoryPlan plan) => plan.Organization.Forge is GitLab ? "; protected and masked" : "";
}
