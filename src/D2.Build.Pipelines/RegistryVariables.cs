namespace D2.Build.Pipelines;

/// <summary>The credentials of a registry that is not the forge's: one for clusters, one for the jobs that publish, so that no cluster can push.</summary>
internal static class RegistryVariables
{
    public const string PullUser = "REGISTRY_USER";
    public const string PullPassword = "REGISTRY_PASSWORD";
    public const string PushUser = "REGISTRY_PUSH_USER";
    public const string PushPassword = "REGISTRY_PUSH_PASSWORD";
}
