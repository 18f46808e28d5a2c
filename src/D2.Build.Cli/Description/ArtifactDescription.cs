namespace D2.Build.Cli;

/// <summary>An artifact of a project.</summary>
/// <param name="Name">What it is called within the project.</param>
/// <param name="Repository">Registry and repository without scheme.</param>
/// <param name="Root">The folder of the tree that becomes the artifact's root; empty for the tree itself.</param>
/// <param name="Paths">The folders below the root that are packed; all for none.</param>
/// <param name="ReleaseTagPrefix">What stands before the version in the Git tag of a release.</param>
/// <param name="Channels">The moving tags that clusters follow.</param>
internal sealed record ArtifactDescription(
    string Name, string Repository, string Root, IReadOnlyList<string> Paths, string ReleaseTagPrefix, IReadOnlyList<ChannelDescription> Channels)
{
    /// <summary>What it brings into clusters; none where the build did not say.</summary>
    public IReadOnlyList<InventoryDescription> Inventory { get; init => field = value ?? []; } = [];

    /// <summary>The Secrets that its objects read; for a fleet the clusters say it.</summary>
    public IReadOnlyList<SecretDescription> Secrets { get; init => field = value ?? []; } = [];
}
