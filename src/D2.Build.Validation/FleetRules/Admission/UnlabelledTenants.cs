using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6008: where there is a source policy, namespaces in which accounts have rights of their own carry its label.</summary>
internal static class UnlabelledTenants
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var policy = index.Fleet.Tenants.OfType<SourcePolicy>().FirstOrDefault();
        if (policy is null)
        {
            return [];
        }

        var table = index.Tenants.Table;
        // Which of two owners has the namespace is the question there.
        var claimed = ComponentNames.ClaimedTwice(index.Fleet);
        var bound = table.OfKind(ApiGroups.Rbac, "RoleBinding").Select(binding => binding.Key.Namespace).ToHashSet(StringComparer.Ordinal);
        var pulling = table.OfKind(ApiGroups.Kustomize, "Kustomization").Select(kustomization => kustomization.Key.Namespace).ToHashSet(StringComparer.Ordinal);
        return
            from ns in table.OfKind("", "Namespace")
            where !claimed.Contains(ns.Key.Name) && bound.Contains(ns.Key.Name) && pulling.Contains(ns.Key.Name)
                && !string.Equals(ns.Text("metadata", "labels", TenantLabels.Role), TenantLabels.Tenant, StringComparison.Ordinal)
            let violation = TenantLabels.Missing(policy.Name)
            select Finding.Of(violation with { Message = $"{ns}: {violation.Message}" }, ns.Location, ns.Key.Name);
    }
}
