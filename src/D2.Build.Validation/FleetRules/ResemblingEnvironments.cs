using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1029: an environment is any text, so a typing error makes a new one. One that a single cluster has, and that differs by a few
/// letters from one that others have, is taken for such an error.
/// </summary>
internal static class ResemblingEnvironments
{
    public static IEnumerable<Finding> Check(Fleet fleet)
    {
        var environments = fleet.Clusters.GroupBy(cluster => cluster.Environment, StringComparer.Ordinal).ToArray();
        return
            from odd in environments.Index()
            where odd.Item.Count() == 1
            // The first of two that are alone is as good as the other; the later one is reported.
            let meant = environments.Index()
                .FirstOrDefault(other => (other.Item.Count() > 1 || other.Index < odd.Index) && ResemblingNames.Resemble(odd.Item.Key, other.Item.Key)).Item
            where meant is not null
            select Resembling(odd.Item.Single(), meant.First());
    }

    private static Finding Resembling(Cluster odd, Cluster meant) => new(
        Codes.ResemblingEnvironment,
        Codes.ResemblingEnvironment.Severity,
        $"'{odd.Environment}' is the environment of cluster '{odd.Name}' alone, that of '{meant.Name}' is '{meant.Environment}'. Did you mean '{meant.Environment}'?",
        odd.Location)
    {
        Text = odd.Environment,
    };
}
