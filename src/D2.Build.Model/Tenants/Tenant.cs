using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// A tenant of the fleet: a ResourceSet in <c>tenants/&lt;name&gt;.yaml</c> that every cluster with tenants reconciles.
/// </summary>
public abstract class Tenant : Declaration
{
    private protected Tenant(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>What has to be ready first: other tenants, or what they give.</summary>
    public ObjectList<ResourceSetDependency> DependsOn { get; init; } = [];

    /// <summary>How often the operator renders the ResourceSet again. Default 5m.</summary>
    public Duration ReconcileEvery { get; init; } = "5m";

    /// <summary>More resources for the tenant's ResourceSet, after the conventional ones and with the same inputs.</summary>
    public ResourceList Resources { get; init; } = [];

    /// <summary>A dependency on the whole tenant being ready.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <exception cref="InvalidOperationException">The tenant is null: it is declared further down.</exception>
    public static implicit operator ResourceSetDependency(Tenant tenant) => tenant is null
        ? throw new InvalidOperationException(
            "The tenant to depend on is null: static members are initialised in the order of the text, so declare it first.")
        : new()
        {
            ApiVersion = "fluxcd.controlplane.io/v1",
            Kind = "ResourceSet",
            Name = tenant.Name,
            Namespace = Conventional.FluxNamespace,
            Ready = true,
        };
}
