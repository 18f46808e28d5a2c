using D2.Build.Flux;

namespace D2.Build.Pipelines;

/// <summary>The role with which a cloud's workload identity may pull.</summary>
internal static class WorkloadRoles
{
    public static string ToPull(OciProvider provider) => provider switch
    {
        OciProvider.Aws => "AmazonEC2ContainerRegistryReadOnly",
        OciProvider.Azure => "AcrPull",
        OciProvider.Gcp => "roles/artifactregistry.reader",
        _ => "to pull",
    };
}
