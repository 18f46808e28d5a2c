using D2.Build;
using D2.Build.Flux;

//#if (hasNamespace)
namespace ProjectNamespace;

//#endif
[Components]
public static partial class AcmeApplicationApplication
{
    public static AppComponent AcmeApplication { get; } = new("acme-application")
    {
        Resources =
        [
#pragma warning disable D2B5005 // The makers of the chart do not sign it.
            new ChartRelease("acme-application")
            {
                Url = "oci://registry.example.com/charts/acme-application",
                Version = "1.0.0",
                OnFailure = ReleaseStrategyName.RetryOnFailure,
            },
#pragma warning restore D2B5005
        ],
        Overlays = { ["production"] = overlay => overlay.Values("acme-application", new { replicaCount = 2 }) },
    };
}
