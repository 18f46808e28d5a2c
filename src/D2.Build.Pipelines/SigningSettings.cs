namespace D2.Build.Pipelines;

/// <summary>What a pipeline that publishes is given to sign.</summary>
internal static class SigningSettings
{
    public const string Key = "COSIGN_PRIVATE_KEY";
    public const string Password = "COSIGN_PASSWORD";

    /// <summary>Whether it signs with a key, and not as itself.</summary>
    public static bool SignsWithKey(this RepositoryPlan plan) => plan.Organization.Trust is KeyTrust;

    /// <summary>Whether publishing signs; with Notation others do.</summary>
    public static bool SignsByItself(this RepositoryPlan plan) => plan.Organization.Trust is not NotationTrust;

    /// <summary>The command that publishes. The key stays in the environment.</summary>
    public static string PublishCommand(this RepositoryPlan plan) =>
        $"dotnet publish {plan.Project} -p:PushArtifact=true" + (plan.SignsWithKey() ? $" -p:SigningKey=env://{Key}" : "");
}
