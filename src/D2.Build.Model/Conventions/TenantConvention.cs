using D2.Build.Flux;

namespace D2.Build;

/// <summary>The ResourceSet a tenant stands for.</summary>
internal static class TenantConvention
{
    public static ResourceSet Expand(Organization organization, Tenant tenant)
    {
        var set = tenant switch
        {
            InfraTenant infra => ComponentConvention.Expand(organization, infra),
            AppsTenant apps => ComponentConvention.Expand(organization, apps),
            SourcePolicy policy => PolicyConvention.Expand(policy),
            _ => throw new NotSupportedException($"No convention for {tenant.GetType()}."),
        };
        foreach (var resource in tenant.Resources)
        {
            set.Spec.Resources.Add(resource);
        }

        Finishing.Apply(set, tenant.Customize);
        return set;
    }

    /// <summary>The set itself, without its resources.</summary>
    public static ResourceSet Set(Tenant tenant)
    {
        var set = new ResourceSet(tenant.Name, tenant.Location.File, tenant.Location.Line)
        {
            Namespace = Conventional.FluxNamespace,
            Operator = { ReconcileEvery = tenant.ReconcileEvery },
        };
        if (tenant.DependsOn.Count > 0)
        {
            set.Spec.DependsOn = tenant.DependsOn;
        }

        return set;
    }
}
