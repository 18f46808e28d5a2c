using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6002: the sources in tenants' namespaces are ones that every source policy of the fleet allows.</summary>
internal static class AllowedSources
{
    private const string SourceGroup = "source.toolkit.fluxcd.io";

    public static IEnumerable<Finding> Check(FleetObjects objects)
    {
        var policies = objects.Fleet.Tenants.OfType<SourcePolicy>().ToArray();
        if (policies.Length == 0)
        {
            return [];
        }

        return
            from set in objects.Tenants.Concat(objects.Fleet.Resources.OfType<ResourceSet>())
            from source in GovernedSources(set)
            from address in InputValues.Expand(((source["spec"] as Mapping)?["url"] as Scalar)?.Text ?? "", set)
            from policy in policies
            where Governs(policy, source) && !policy.Allow.Any(prefix => address.StartsWith(prefix, StringComparison.Ordinal))
            select new Finding(
                Codes.SourceNotAllowed, Severity.Error,
                $"{source.Kind} '{source.Name}' of ResourceSet '{set.Name}' pulls from {address}, which the policy '{policy.Name}' does not allow. "
                + "Add the beginning of it to the policy's Allow.",
                source.Location);
    }

    /// <summary>The sources in those namespaces of the set that carry the label the policies' bindings select.</summary>
    private static IEnumerable<KubernetesObject> GovernedSources(ResourceSet set)
    {
        var resources = set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>()).ToArray();
        var tenants = resources.OfType<Namespace>()
            .Where(ns => string.Equals(ns.Labels[Conventional.RoleLabel], "tenant", StringComparison.Ordinal))
            .Select(ns => ns.Name)
            .ToHashSet(StringComparer.Ordinal);
        return resources.Where(r => tenants.Contains(r.Namespace) && string.Equals(ObjectIdentity.Of(r, "").Group, SourceGroup, StringComparison.Ordinal));
    }

    // The policy lists resources by their plural.
    private static bool Governs(SourcePolicy policy, KubernetesObject source) => policy.Kinds.Any(plural =>
        string.Equals(plural, source.Kind[..^1] + "ies", StringComparison.OrdinalIgnoreCase)
        || string.Equals(plural, source.Kind + "s", StringComparison.OrdinalIgnoreCase));
}
