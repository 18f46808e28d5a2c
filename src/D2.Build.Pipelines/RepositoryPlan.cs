namespace D2.Build.Pipelines;

/// <summary>What the pipelines of one repository are made from, whatever the forge.</summary>
public sealed record RepositoryPlan
{
    /// <summary>Who runs it, where, and in which registry.</summary>
    public required Organization Organization { get; init; }

    /// <summary>The repository's name.</summary>
    public required string Repository { get; init; }

    /// <summary>The project to publish, from the root of the repository, with forward slashes.</summary>
    public required string Project { get; init; }

    /// <summary>How the pipelines are to be.</summary>
    public required CiPipelines Settings { get; init; }

    /// <summary>Who publishes: each workflow with the refs it signs on.</summary>
    public required IReadOnlyList<SigningWorkflow> Publishers { get; init; }

    /// <summary>The components of the repository; none for a fleet, which is one artifact.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>The clusters of a fleet, with the objects they stand for.</summary>
    public IReadOnlyList<ClusterObjects> Clusters { get; init; } = [];

    /// <summary>What a fleet's tenants bring to every cluster that runs them.</summary>
    public IReadOnlyList<KubernetesObject> Tenants { get; init; } = [];

    /// <summary>The plan of a fleet's repository.</summary>
    /// <param name="objects">The fleet with the objects it stands for.</param>
    /// <param name="settings">How the pipelines are to be.</param>
    /// <param name="project">The project to publish, from the root of the repository.</param>
    public static RepositoryPlan Of(FleetObjects objects, CiPipelines settings, string project)
    {
        ArgumentNullException.ThrowIfNull(objects);
        ArgumentNullException.ThrowIfNull(settings);
        var fleet = objects.Fleet;
        var channels = settings.Channels ?? [.. fleet.Clusters.Select(cluster => cluster.Channel).Distinct()];
        return new()
        {
            Organization = fleet.Organization,
            Repository = fleet.Organization.FleetRepository,
            Project = project,
            Settings = settings,
            Publishers = [.. channels.Select(channel => channel.Fleet).Distinct()],
            Clusters = objects.Clusters,
            Tenants = [.. objects.Tenants, .. fleet.Resources],
        };
    }

    /// <summary>The plan of a repository of components.</summary>
    /// <param name="organization">Who runs it.</param>
    /// <param name="repository">The repository's name.</param>
    /// <param name="components">The names of its components.</param>
    /// <param name="settings">How the pipelines are to be.</param>
    /// <param name="project">The project to publish, from the root of the repository.</param>
    public static RepositoryPlan Of(
        Organization organization, string repository, IReadOnlyList<string> components, CiPipelines settings, string project)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var channels = settings.Channels ?? [Channel.Latest, Channel.LatestStable];
        return new()
        {
            Organization = organization,
            Repository = repository,
            Project = project,
            Settings = settings,
            Publishers = [.. channels.Select(channel => channel.Components).Distinct()],
            Components = components,
        };
    }
}
