using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1073, D2B1075: references of Flux objects stay in their namespace and lead somewhere.</summary>
internal static class References
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        foreach (var place in index.Places)
        {
            var locked = place.Clusters.FirstOrDefault(cluster => cluster.IsMultitenant);
            foreach (var placed in place.Table.All.Where(placed => placed.Key.Namespace.Length > 0))
            {
                foreach (var reference in Reference.Of(placed))
                {
                    if (Judge(index, place, placed, reference, locked) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private static Finding? Judge(FleetIndex index, IPlace place, PlacedObject placed, Reference reference, ClusterIndex? locked)
    {
        if (reference.CrossesNamespaces && locked is not null)
        {
            return Report(
                Codes.CrossNamespaceReference, placed, reference,
                $"names {reference.Target}: with the lockdown of tenants on cluster '{locked.Cluster.Name}' Flux refuses references to other namespaces. "
                + "Declare the object in this namespace too");
        }

        // Everything of a kind, and what artifacts may bring, is not known.
        return reference.Target.Name is "*" || index.Filled.Contains(reference.Target.Namespace) || place.Has(reference.Target)
            ? null
            : Report(
                Codes.DanglingReference, placed, reference,
                $"names {reference.Target}, which nothing in the fleet gives. Declare it, or correct the name");
    }

    private static Finding Report(DiagnosticCode code, PlacedObject placed, Reference reference, string what) =>
        new(code, code.Severity, $"{placed}, {reference.Field}: {what}.", placed.Location) { Text = reference.Target.Name };
}
