using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>The rules over workloads, for every object of a fleet.</summary>
internal static class FleetWorkloads
{
    public static IEnumerable<Finding> Check(FleetIndex index) => index.Places.SelectMany(OfPlace);

    private static IEnumerable<Finding> OfPlace(IPlace place)
    {
        var reach = place.Clusters.Any(cluster => Environments.IsProduction(cluster.Cluster.Environment)) ? Reach.Production : Reach.Anywhere;
        // The resources of a set are looked at by themselves, and once, however many inputs there are.
        return place.Table.All
            .Where(placed => placed.Resource is not ResourceSet)
            .DistinctBy(placed => placed.Resource)
            .SelectMany(placed => WorkloadValidator.Check(placed.Resource, reach));
    }
}
