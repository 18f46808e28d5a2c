using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1030: a tenant has components, or inputs from elsewhere.</summary>
internal static class EmptyTenants
{
    public static IEnumerable<Finding> Check(FleetObjects objects) =>
        from pair in objects.Fleet.Tenants.Zip(objects.Tenants)
        where IsEmpty(pair.First, pair.Second)
        select new Finding(
            Codes.EmptyTenant, Severity.Error,
            $"The tenant '{pair.First.Name}' has no components. Add one, or leave the tenant out until it has one.",
            pair.First.Location);

    /// <summary>The ResourceSets of the others; what is to be said of the templates of an empty one follows from that.</summary>
    public static IEnumerable<ResourceSet> Others(FleetObjects objects) =>
        objects.Fleet.Tenants.Zip(objects.Tenants).Where(pair => !IsEmpty(pair.First, pair.Second)).Select(pair => pair.Second);

    private static bool IsEmpty(Tenant tenant, ResourceSet set) =>
        tenant is ComponentTenant { Components.Count: 0 } && set.Spec.Inputs.Count == 0 && set.Spec.InputsFrom.Count == 0;
}
