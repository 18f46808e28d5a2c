using D2.Build;

//#if (hasNamespace)
namespace ProjectNamespace;

//#endif
[Fleet]
public static partial class AcmeTenantTenant
{
    public static AppsTenant AcmeTenant { get; } = new("acme-tenant")
    {
        Repository = "acme-tenant-apps",
        Components = ["first-component"],
    };
}
