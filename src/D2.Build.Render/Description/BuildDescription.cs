using System.Collections.ObjectModel;
using D2.Build.Manifests;
using D2.Build.Validation;

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

    /// <summary>What each artifact brings into clusters, by its name; none where it is not known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<InventoryEntry>> Inventories { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<InventoryEntry>>.Empty;

    /// <summary>The Secrets that the objects of each artifact read, by its name; none for a fleet, whose clusters say it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SecretUse>> Secrets { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<SecretUse>>.Empty;

    /// <summary>What stands on the clusters; null for components.</summary>
    public FleetOverview? Overview { get; init; }

    /// <summary>What each cluster has by itself, by its name, and under <see cref="Tenants"/> what tenants bring.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<InventoryEntry>> PlaceInventories { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<InventoryEntry>>.Empty;

    // The folders of a fleet that a cluster reads.
    private static readonly string[] ClusterFolders = ["clusters", "tenants"];

    /// <summary>The tenants among the names of clusters, none of which is empty.</summary>
    public const string Tenants = "";

    /// <summary>The description with the inventories of what its artifacts hold. Of a fleet the clusters know better than its files.</summary>
    /// <param name="files">The files of the tree.</param>
    public BuildDescription WithInventories(IReadOnlyList<ManifestFile> files) => Overview is not null ? this : this with
    {
        Inventories = Artifacts.ToDictionary(
            artifact => artifact.Name, artifact => InventoryReader.Of(files.Where(file => Holds(artifact, file.Path))), StringComparer.Ordinal),
    };

    /// <summary>The description with what stands on the clusters.</summary>
    /// <param name="index">The objects of the fleet.</param>
    public BuildDescription WithClusters(FleetIndex index)
    {
        var overview = FleetOverview.Of(index);
        var places = index.Clusters.Select(cluster => (cluster.Cluster.Name, cluster.Table)).Append((Tenants, index.Tenants.Table))
            .DistinctBy(place => place.Item1, StringComparer.Ordinal)
            .ToDictionary(place => place.Item1, place => InventoryReader.Of(place.Item2.All), StringComparer.Ordinal);
        var whole = ClusterInventories.All(overview, places);
        return this with
        {
            Overview = overview,
            PlaceInventories = places,
            Inventories = Artifacts.ToDictionary(artifact => artifact.Name, _ => whole, StringComparer.Ordinal),
        };
    }

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
    /// <param name="objects">The components with their objects.</param>
    public static BuildDescription OfComponents(RepositoryObjects objects)
    {
        var set = objects.Declared;
        return new(
            ComponentsKind, set.Organization, set.Repository.Name,
            [.. set.Components.Select(component => Artifact.OfComponent(set.Organization, set.Repository.Name, component.Name))])
        {
            Secrets = objects.Components.ToDictionary(
                component => component.Component.Name, component => SecretUse.AllOf(component.Objects), StringComparer.Ordinal),
        };
    }

    private static bool Holds(Artifact artifact, string path)
    {
        var root = artifact.Root.Length == 0 ? "" : artifact.Root + "/";
        return path.StartsWith(root, StringComparison.Ordinal)
            && (artifact.Paths.Count == 0 || artifact.Paths.Any(folder => path.StartsWith($"{root}{folder}/", StringComparison.Ordinal)));
    }
}
