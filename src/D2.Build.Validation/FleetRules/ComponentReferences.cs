using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>References to components name components that the tenant has.</summary>
internal static class ComponentReferences
{
    public static IEnumerable<Finding> Check(Fleet fleet) =>
        from tenant in fleet.Tenants.OfType<InfraTenant>()
        from reference in tenant.References
        where !tenant.Components.Any(c => string.Equals(c.Name, reference.Component, StringComparison.Ordinal))
        select new Finding(
            Codes.UnknownComponent, Severity.Error,
            $"The tenant '{tenant.Name}' has no component '{reference.Component}'; it has {string.Join(", ", tenant.Components.Select(c => c.Name))}.",
            reference.Location);
}
