namespace D2.Build;

/// <summary>An OCI artifact that a project publishes.</summary>
/// <param name="Name">What it is called where the project has several: the component, or the repository for a fleet.</param>
/// <param name="Repository">Registry and repository without scheme, such as <c>ghcr.io/acme/d2-infra/cert-manager</c>.</param>
internal sealed record Artifact(string Name, string Repository)
{
    /// <summary>The folder of the tree that becomes the artifact's root, with forward slashes; empty for the tree itself.</summary>
    public string Root { get; init; } = "";

    /// <summary>The folders below the root that are packed; all for none.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>What stands before the version in the Git tag of a release: empty, or such as <c>cert-manager/</c>.</summary>
    public string ReleaseTagPrefix { get; init; } = "";

    /// <summary>The moving tags that clusters follow, and whose signature they accept on each.</summary>
    public IReadOnlyList<ArtifactChannel> Channels { get; init; } = [];

    /// <summary>The artifact of a fleet: what its clusters read, signed as they demand.</summary>
    /// <param name="fleet">The fleet.</param>
    public static Artifact OfFleet(Fleet fleet) => new(fleet.Organization.FleetRepository, Address(fleet.Organization, fleet.Organization.FleetRepository))
    {
        Channels =
        [
            .. fleet.Clusters.Select(cluster => cluster.Channel).Distinct()
                .Select(channel => ArtifactChannel.Of(fleet.Organization, fleet.Organization.FleetRepository, channel.Tag, channel.Fleet)),
        ],
    };

    /// <summary>The artifact of a component, whose root is the folder <c>components/&lt;name&gt;</c>, on the two usual channels.</summary>
    /// <param name="organization">Who runs it.</param>
    /// <param name="repository">The repository it lives in, such as <c>d2-infra</c>.</param>
    /// <param name="component">The component.</param>
    public static Artifact OfComponent(Organization organization, string repository, string component) =>
        new(component, Address(organization, $"{repository}/{component}"))
        {
            Root = $"components/{component}",
            ReleaseTagPrefix = $"{component}/",
            Channels =
            [
                .. new[] { Channel.Latest, Channel.LatestStable }
                    .Select(channel => ArtifactChannel.Of(organization, repository, channel.Tag, channel.Components)),
            ],
        };

    private static string Address(Organization organization, string path) => $"{organization.Registry}/{path}";
}
