using D2.Build;

//#if (hasNamespace)
namespace ProjectNamespace;

//#endif
[Components]
public static partial class AcmeComponentComponent
{
    public static InfraComponent AcmeComponent { get; } = new("acme-component")
    {
        Controllers =
        [
            new ChartRelease("acme-component")
            {
                Url = "oci://registry.example.com/charts/acme-component",
                Version = "1.0.0",
                Release = { Spec = { ServiceAccountName = "flux" } },
            },
        ],
    };
}
