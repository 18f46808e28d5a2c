using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1074: the accounts that objects are applied with exist.</summary>
internal static class Accounts
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        let defaults = new Defaults(place)
        from placed in place.Table.All
        where placed.Key.Namespace.Length > 0 && !placed.IsOpen
        from account in Names(placed, defaults)
        let key = new ObjectKey("", "ServiceAccount", placed.Key.Namespace, account.Name)
        where !place.Has(key)
        select new Finding(
            Codes.MissingAccount,
            index.Filled.Contains(placed.Key.Namespace) ? Severity.Warning : Severity.Error,
            $"{placed} is applied as {key}{account.Why}, and nothing in the fleet gives that account. Declare it, or name another in serviceAccountName.",
            placed.Location)
        {
            Text = account.Name,
        };

    private static (string Name, string Why)[] Names(PlacedObject placed, Defaults defaults)
    {
        var isSet = placed.Key is { Group: ApiGroups.Operator, Kind: "ResourceSet" };
        if (!isSet && placed.Key is not ({ Group: ApiGroups.Kustomize, Kind: "Kustomization" } or { Group: ApiGroups.Helm, Kind: "HelmRelease" }))
        {
            return [];
        }

        if (Fields.Child(placed.Resource, "spec")?.ContainsKey("serviceAccountName") == true)
        {
            return placed.Text("spec", "serviceAccountName") is { } name && !Placeholders.AreIn(name) ? [(name, "")] : [];
        }

        return isSet ? defaults.OfSets.Value : defaults.OfOthers.Value;
    }

    /// <summary>The accounts of objects that name none: those of all clusters of a place, the same for all its objects.</summary>
    private sealed class Defaults(IPlace place)
    {
        public Lazy<(string Name, string Why)[]> OfSets { get; } = new(() => Of(place, cluster => cluster.DefaultSetAccount));

        public Lazy<(string Name, string Why)[]> OfOthers { get; } = new(() => Of(place, cluster => cluster.DefaultAccount));

        private static (string Name, string Why)[] Of(IPlace place, Func<ClusterIndex, string?> account) =>
            [.. place.Clusters.Select(account).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => (name, ", the default of the lockdown"))];
    }
}
