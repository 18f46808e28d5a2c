using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4002: the API versions of objects are served by the Flux and the Kubernetes of every cluster that gets them.</summary>
internal static class ServedVersions
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        foreach (var place in index.Places)
        {
            // A few versions stand for all clusters.
            var flux = place.Clusters.DistinctBy(cluster => cluster.FluxMinor).ToArray();
            var kubernetes = place.Clusters.DistinctBy(cluster => cluster.KubernetesMinor).ToArray();
            foreach (var placed in place.Table.All.DistinctBy(placed => placed.Resource))
            {
                if (OfFlux(placed, flux) is { } old)
                {
                    yield return old;
                }
                else if (OfKubernetes(placed, kubernetes) is { } unserved)
                {
                    yield return unserved;
                }
            }
        }
    }

    private static Finding? OfFlux(PlacedObject placed, ClusterIndex[] clusters)
    {
        var (group, kind) = (placed.Key.Group, placed.Key.Kind);
        var version = ApiGroups.VersionOf(placed.Resource.ApiVersion);
        if (FluxControllers.Of(group, kind) is null)
        {
            return null;
        }

        var cluster = Array.Find(clusters, candidate => !UnservedVersions.IsServed(candidate.FluxMinor, group, version, kind));
        return cluster is null ? null : Report(placed, UnservedVersions.Of(cluster.Cluster.Name, cluster.FluxMinor, group, version, kind).Message);
    }

    private static Finding? OfKubernetes(PlacedObject placed, ClusterIndex[] clusters)
    {
        if (KubernetesApis.Served(placed.Resource.ApiVersion ?? "", placed.Key.Kind) is not { } served)
        {
            return null;
        }

        var cluster = Array.Find(clusters, c => !Serves(served, c.KubernetesMinor));
        return cluster is null ? null : Report(
            placed,
            (cluster.Cluster.KubernetesVersion is { } declared
                ? $"Kubernetes {declared} of cluster '{cluster.Cluster.Name}' does not serve {placed.Resource.ApiVersion} of this kind. "
                : $"no Kubernetes that is still maintained serves {placed.Resource.ApiVersion} of this kind. ")
            + "Write a version that is served, or declare another KubernetesVersion.");
    }

    private static Finding Report(PlacedObject placed, string message) =>
        new(Codes.UnservedVersion, Severity.Error, $"{placed}: {message}", placed.Location) { Text = placed.Resource.ApiVersion };

    private static bool Serves((int First, int Last) served, int minor) => minor >= served.First && minor <= served.Last;
}
