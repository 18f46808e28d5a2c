using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1005, D2B1070: no two objects of one cluster have the same identity, and no namespace has two ResourceSets that fill it.
/// </summary>
internal static class DuplicateObjects
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var (components, tenants) = (ComponentNames.ClaimedTwice(index.Fleet), TenantNames.UsedTwice(index.Fleet));
        var pairs = index.Places.SelectMany(place => place.Table.Duplicates).Concat(index.Clusters.Where(c => c.HasTenants).SelectMany(OfTenants));
        var seen = new HashSet<(KubernetesObject, KubernetesObject)>();
        foreach (var (first, second) in pairs)
        {
            // Components and tenants that share a name are reported as such, and not once for each of their objects.
            if (!IsOfComponent(second, components) && !AreOfTenants(first, second, tenants)
                && Judge(index, first, second) is { } finding && seen.Add((first.Resource, second.Resource)))
            {
                yield return finding;
            }
        }

        IEnumerable<(PlacedObject, PlacedObject)> OfTenants(ClusterIndex cluster) =>
            from own in cluster.Table.All
            where !own.IsOpen
            let shared = index.Tenants.Table.Find(own.Key)
            where shared is not null
            select (shared, own);
    }

    private static bool IsOfComponent(PlacedObject placed, HashSet<string> names) =>
        placed.Inputs?["tenant"] is Scalar component && names.Contains(component.Text);

    private static bool AreOfTenants(PlacedObject first, PlacedObject second, HashSet<string> names) =>
        (first.Set ?? first.Resource as ResourceSet) is { Name: { } name } one
        && (second.Set ?? second.Resource as ResourceSet) is { } other
        && !ReferenceEquals(one, other) && string.Equals(name, other.Name, StringComparison.Ordinal) && names.Contains(name);

    private static Finding? Judge(FleetIndex index, PlacedObject first, PlacedObject second)
    {
        if (ReferenceEquals(first.Resource, second.Resource))
        {
            return FilledContent.IsSame(first, second) ? null : Report(
                Codes.DuplicateObject, second,
                $"{second} comes from two of its inputs and differs between them: the operator keeps the first and drops the other. Let its name "
                + "depend on the inputs, or remove one of them.");
        }

        if (first.Set is null || second.Set is null || ReferenceEquals(first.Set, second.Set))
        {
            return Twice(first, second);
        }

        if (second.Key is { Group: "", Kind: "Namespace" })
        {
            return Report(
                Codes.SharedNamespace, second,
                $"The ResourceSets '{first.Set.Name}' and '{second.Set.Name}' both give {second.Key}: they overwrite each other for ever, and the accounts "
                + "of one get the rights of the other. Use two namespaces.");
        }

        // Whatever they share in a shared namespace comes from sharing it.
        var ns = new ObjectKey("", "Namespace", "", second.Key.Namespace);
        return index.Tenants.Table.Duplicates.Any(pair => pair.Second.Key == ns)
            ? null
            : Twice(first, second);
    }

    private static Finding Twice(PlacedObject first, PlacedObject second) => Report(
        Codes.DuplicateObject, second, $"{Shown(second)} is declared twice{OtherPlaces.Other(first.Location)}. Rename or remove one.");

    private static string Shown(PlacedObject placed) => (placed.IsOpen ? placed.RawKey : placed.Key).ToString();

    private static Finding Report(DiagnosticCode code, PlacedObject placed, string message) => new(code, Severity.Error, message, placed.Location);
}
