using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6002: the sources in tenants' namespaces are ones that every source policy of the fleet allows.</summary>
internal static class AllowedSources
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var policies = index.Fleet.Tenants.OfType<SourcePolicy>().ToArray();
        if (policies.Length == 0)
        {
            return [];
        }

        var governed = GovernedNamespaces(index.Tenants.Table);
        return
            from source in index.Tenants.Table.All
            where source.Set is not null && source.Key.Group is ApiGroups.Source && governed.Contains(source.Key.Namespace)
            let address = source.Text("spec", "url")
            where !string.IsNullOrEmpty(address) && !Placeholders.AreIn(address)
            from policy in policies
            where Governs(policy, source) && !policy.Allow.Any(prefix => address.StartsWith(prefix, StringComparison.Ordinal))
            select new Finding(
                Codes.SourceNotAllowed, Severity.Error,
                $"{source.Key.Kind} '{source.Key.Name}' of ResourceSet '{source.Set!.Name}' pulls from {address}, which the policy '{policy.Name}' does not "
                + "allow. Add the beginning of it to the policy's Allow.",
                source.Location);
    }

    /// <summary>The namespaces that carry the label which the policies' bindings select.</summary>
    private static HashSet<string> GovernedNamespaces(ObjectTable table) => table.OfKind("", "Namespace")
        .Where(ns => string.Equals(ns.Text("metadata", "labels", Conventional.RoleLabel), "tenant", StringComparison.Ordinal))
        .Select(ns => ns.Key.Name)
        .ToHashSet(StringComparer.Ordinal);

    // The policy lists resources by their plural.
    private static bool Governs(SourcePolicy policy, PlacedObject source) => policy.Kinds.Any(plural =>
        string.Equals(plural, source.Key.Kind[..^1] + "ies", StringComparison.OrdinalIgnoreCase)
        || string.Equals(plural, source.Key.Kind + "s", StringComparison.OrdinalIgnoreCase));
}
