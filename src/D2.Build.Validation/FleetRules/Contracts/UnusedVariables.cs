using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2030: the variables that clusters declare are used by something.</summary>
internal static class UnusedVariables
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        // Without knowing every component nothing can be said.
        if (!RunComponent.AreAllKnown(index) || !index.Fleet.Tenants.OfType<ComponentTenant>().Any())
        {
            return [];
        }

        var used = NamedVariables.Of(index).Select(reference => reference.Name)
            .Concat(RunComponent.Of(index).SelectMany(component => component.Contract.Variables.Concat(component.Contract.OptionalVariables)))
            .ToHashSet(StringComparer.Ordinal);
        return
            from cluster in index.Clusters
            where cluster.HasTenants
            from variable in cluster.Cluster.Variables
            where !used.Contains(variable.Key)
            select new Finding(
                Codes.UnusedVariable, Severity.Info,
                $"The variable '{variable.Key}' of cluster '{cluster.Cluster.Name}' is named by nothing that tenants bring. Correct its name, or remove it.",
                cluster.Cluster.Location)
            {
                Text = variable.Key,
            };
    }
}
