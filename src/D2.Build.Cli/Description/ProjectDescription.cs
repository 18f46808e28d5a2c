namespace D2.Build.Cli;

/// <summary>What a build says of its tree, in <c>d2.json</c> beside it.</summary>
/// <param name="SchemaVersion">The version of the format.</param>
/// <param name="Kind"><c>fleet</c> or <c>components</c>.</param>
/// <param name="Registry">Registry host and path before the repository's name.</param>
/// <param name="Repository">The repository the project lives in.</param>
/// <param name="Source">The address of its Git repository.</param>
/// <param name="Artifacts">What it publishes.</param>
internal sealed record ProjectDescription(
    int SchemaVersion, string Kind, string Registry, string Repository, string Source, IReadOnlyList<ArtifactDescription> Artifacts)
{
    /// <summary>The clusters of a fleet; none for components, and where the build did not say.</summary>
    public IReadOnlyList<ClusterDescription> Clusters { get; init => field = value ?? []; } = [];

    /// <summary>What tenants bring to the clusters that apply them.</summary>
    public PlaceDescription Tenants { get; init => field = value ?? new(); } = new();
}
