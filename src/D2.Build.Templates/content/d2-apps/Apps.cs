using D2.Build;
using D2.Build.Flux;

namespace AcmeApps;

/// <summary>The applications of the team, each applied as admin of its own namespace.</summary>
[Components]
public static partial class Apps
{
//#if (onGitHub)
//#if (hasRegistry)
    public static Organization Organization { get; } = Organization.OnGitHub("acme-organization", registry: "acme-registry");
//#else
    public static Organization Organization { get; } = Organization.OnGitHub("acme-organization");
//#endif
//#else
//#if (hasRegistry)
    public static Organization Organization { get; } = Organization.OnGitLab("acme-organization", registry: "acme-registry");
//#else
    public static Organization Organization { get; } = Organization.OnGitLab("acme-organization");
//#endif
//#endif

    public static ComponentRepository Repository { get; } = new("acme-repository")
    {
//#if (namesEnvironments)
        Environments =
        [
//#if (hasDev)
            "dev",
//#endif
//#if (hasStaging)
            "staging",
//#endif
//#if (hasProduction)
            "production",
//#endif
        ],
//#endif
        Variables = { ["CLUSTER_DOMAIN"] = "The domain of the cluster's ingresses." },
    };

    public static AppComponent AcmeApplication { get; } = new("acme-application")
    {
        Resources =
        [
#pragma warning disable D2B5005 // The makers of the chart do not sign it.
            new ChartRelease("podinfo")
            {
                Url = "oci://ghcr.io/stefanprodan/charts/podinfo",
                Version = Pins.Podinfo,
                Updates = "6.x",
                OnFailure = ReleaseStrategyName.RetryOnFailure,
                Values = new { ingress = new { enabled = true, hosts = new[] { new { host = $"podinfo.{Vars.ClusterDomain}" } } } },
            },
#pragma warning restore D2B5005
        ],
//#if (hasProduction)
        Overlays = { ["production"] = overlay => overlay.Values("podinfo", new { replicaCount = 2 }) },
//#endif
    };

    /// <summary>The workflows of this repository. The build writes them; commit what it writes.</summary>
    public static CiPipelines Pipelines { get; } = new() { Tests = ["tests/AcmeApps.Tests"] };
}
