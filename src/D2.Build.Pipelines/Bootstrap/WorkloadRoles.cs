using D2.Build.Flux;

namespace D2.Build.Pipelines;

/// <summary>The role with which a cloud's identity may pull.</summary>
internal static class WorkloadRoles
{
    public static string ToPull(SyncProvider cloud) => cloud switch
    {
        SyncProvider.Aws => "the policy AmazonEC2ContainerRegistryReadOnly",
        SyncProvider.Azure => "the role AcrPull",
        SyncProvider.Gcp => "the role roles/artifactregistry.reader",
        _ => "the right to pull",
    };
}
