using D2.Build;

[Fleet]
public static partial class AcmeTenantTenant
{
    public static AppsTenant AcmeTenant { get; } = new("acme-tenant")
    {
        Repository = "acme-tenant-apps",
        Components = ["acme-tenant-web"],
    };
}
