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

        var used = index.Objects.Tenants.Concat(index.Fleet.Resources).SelectMany(Names)
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

    private static IEnumerable<string> Names(Node node) => node switch
    {
        Scalar scalar => scalar.Text.Contains("${", StringComparison.Ordinal) ? Substitutions.Scan(scalar.Text).References.Select(reference => reference.Name) : [],
        Sequence sequence => sequence.AsEnumerable<Node>().SelectMany(Names),
        Mapping mapping => mapping.SelectMany(member => Names(member.Value)),
        _ => [],
    };
}
