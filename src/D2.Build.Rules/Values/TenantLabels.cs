namespace D2.Build.Rules;

/// <summary>The label by which the source policy finds the namespaces of tenants, and D2B6008 where it is missing.</summary>
public static class TenantLabels
{
    /// <summary>The label.</summary>
    public const string Role = "toolkit.fluxcd.io/role";

    /// <summary>Its value for a tenant.</summary>
    public const string Tenant = "tenant";

    /// <summary>What is to be said of a tenant's namespace without the label.</summary>
    /// <param name="policy">The name of the policy.</param>
    public static Violation Missing(string policy) => new(
        Codes.UnlabelledTenant,
        $"The namespace is a tenant's, and lacks the label {Role}: {Tenant}, which the policy '{policy}' selects namespaces by: "
        + "sources there may be anything. Add the label.");
}
