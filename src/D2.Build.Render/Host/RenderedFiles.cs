using D2.Build.Manifests;
using D2.Build.Pipelines;

namespace D2.Build.Render;

/// <summary>What the declarations stand for.</summary>
/// <param name="Tree">The files of the artifacts.</param>
/// <param name="UpdatePolicies">The files that the update cluster reads from the repository.</param>
internal sealed record RenderedFiles(IReadOnlyList<ManifestFile> Tree, IReadOnlyList<ManifestFile> UpdatePolicies)
{
    /// <summary>The pipelines and what bootstraps clusters, for the repository; null where none are declared.</summary>
    public IReadOnlyList<CommittedFile>? Pipelines { get; init; }

    public static RenderedFiles None { get; } = new([], []);
}
