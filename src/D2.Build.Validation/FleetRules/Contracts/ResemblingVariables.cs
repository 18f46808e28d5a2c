using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1033: clusters may have different variables. One that a single cluster has, and that differs by a few letters from one that
/// others have and this cluster lacks, is taken for a typing error. Not one that something names, nor where D2B2003 misses the other.
/// </summary>
internal static class ResemblingVariables
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        (string Odd, Cluster Cluster, string Meant, Cluster Other)[] pairs = [.. Pairs(index.Fleet)];
        if (pairs.Length == 0)
        {
            return [];
        }

        var contracts = RunComponent.Of(index).Select(component => component.Contract).ToArray();
        var references = NamedVariables.Of(index).ToArray();
        var needed = references.Where(reference => !reference.IsOptional).Select(reference => reference.Name)
            .Concat(contracts.SelectMany(contract => contract.Variables)).ToHashSet(StringComparer.Ordinal);
        var named = references.Select(reference => reference.Name).Concat(contracts.SelectMany(contract => contract.OptionalVariables)).ToHashSet(StringComparer.Ordinal);
        return
            from pair in pairs
            where !needed.Contains(pair.Odd) && !named.Contains(pair.Odd) && !needed.Contains(pair.Meant)
            select new Finding(
                Codes.ResemblingVariable, Codes.ResemblingVariable.Severity,
                $"Cluster '{pair.Cluster.Name}' alone has the variable '{pair.Odd}', and lacks '{pair.Meant}', which '{pair.Other.Name}' has. Did you mean '{pair.Meant}'?",
                pair.Cluster.Location)
            {
                Text = pair.Odd,
            };
    }

    private static IEnumerable<(string Odd, Cluster Cluster, string Meant, Cluster Other)> Pairs(Fleet fleet)
    {
        var owners = fleet.Clusters.SelectMany(cluster => cluster.Variables.Select(variable => (variable.Key, Cluster: cluster)))
            .ToLookup(variable => variable.Key, variable => variable.Cluster, StringComparer.Ordinal);
        return
            from odd in owners.Index()
            where odd.Item.Count() == 1
            let cluster = odd.Item.Single()
            // The first of two that are alone is as good as the other; the later one is reported.
            let meant = owners.Index()
                .FirstOrDefault(other => (other.Item.Count() > 1 || other.Index < odd.Index)
                    && !other.Item.Contains(cluster) && ResemblingNames.Resemble(odd.Item.Key, other.Item.Key)).Item
            where meant is not null
            select (odd.Item.Key, cluster, meant.Key, meant.First());
    }
}
