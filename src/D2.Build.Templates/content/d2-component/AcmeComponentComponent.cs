using D2.Build;
using D2.Build.Flux;

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
#pragma warning disable D2B5005 // The makers of the chart do not sign it.
            new ChartRelease("acme-component")
            {
                Url = "oci://registry.example.com/charts/acme-component",
                Version = "1.0.0",
                OnFailure = ReleaseStrategyName.RetryOnFailure,
                Release = { Spec = { ServiceAccountName = "flux" } },
            },
#pragma warning restore D2B5005
        ],
    };
}
