using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>A component that a tenant runs, with what its repository promises about it.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Set">The tenant's ResourceSet.</param>
/// <param name="Component">The component in the tenant.</param>
/// <param name="Contract">What is known about it.</param>
internal sealed record RunComponent(ComponentTenant Tenant, ResourceSet Set, TenantComponent Component, ComponentContract Contract)
{
    /// <summary>Where it was declared.</summary>
    public SourceLocation Location => Component.Location.IsKnown ? Component.Location : Tenant.Location;

    /// <summary>The components whose contracts are known.</summary>
    public static IReadOnlyList<RunComponent> Of(FleetIndex index) =>
    [
        .. from pair in index.Fleet.Tenants.Zip(index.Objects.Tenants)
           let tenant = pair.First as ComponentTenant
           where tenant is not null
           let contract = index.Fleet.ContractOf(tenant)
           where contract is not null
           from component in tenant.Components
           let offered = contract.Find(component.Name)
           where offered is not null
           select new RunComponent(tenant, pair.Second, component, offered),
    ];

    /// <summary>Whether the contract of every component of the fleet is known.</summary>
    public static bool AreAllKnown(FleetIndex index) =>
        index.Fleet.Tenants.OfType<ComponentTenant>().All(tenant => index.Fleet.ContractOf(tenant) is not null);
}
