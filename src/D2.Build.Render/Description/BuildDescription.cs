namespace D2.Build.Render;

/// <summary>
/// What a build says of its tree to those who pack, push, sign and verify it, in a file beside the tree. They run none of the
/// declarations.
/// </summary>
/// <param name="Kind">What the project holds: <see cref="FleetKind"/> or <see cref="ComponentsKind"/>.</param>
/// <param name="Organization">Who runs it.</param>
/// <param name="Repository">The repository the project lives in, such as <c>d2-fleet</c>.</param>
/// <param name="Artifacts">What it publishes.</param>
internal sealed record BuildDescription(string Kind, Organization Organization, string Repository, IReadOnlyList<Artifact> Artifacts)
{
    /// <summary>A fleet: one artifact.</summary>
    public const string FleetKind = "fleet";

    /// <summary>Components or applications: an artifact for each.</summary>
    public const string ComponentsKind = "components";

    // The folders of a fleet that a cluster reads.
    private static readonly string[] ClusterFolders = ["clusters", "tenants"];

    /// <summary>The description of a fleet.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="paths">The paths of its files.</param>
    public static BuildDescription OfFleet(Fleet fleet, IEnumerable<string> paths)
    {
        var folders = paths.Select(path => path.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        return new(FleetKind, fleet.Organization, fleet.Organization.FleetRepository,
            [Artifact.OfFleet(fleet) with { Paths = [.. ClusterFolders.Where(folders.Contains)] }]);
    }

    /// <summary>The description of a repository of components.</summary>
    /// <param name="set">The components.</param>
    public static BuildDescription OfComponents(ComponentSet set) => new(
        ComponentsKind, set.Organization, set.Repository.Name,
        [.. set.Components.Select(component => Artifact.OfComponent(set.Organization, set.Repository.Name, component.Name))]);
}
