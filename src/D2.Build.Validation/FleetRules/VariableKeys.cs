using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>The names of a cluster's variables are ones that Flux accepts.</summary>
internal static class VariableKeys
{
    public static IEnumerable<Finding> Check(Fleet fleet) =>
        from cluster in fleet.Clusters
        from variable in cluster.Variables
        let violation = VariableNames.Check(variable.Key)
        where violation is not null
        select Finding.Of(violation, cluster.Location, variable.Key);
}
