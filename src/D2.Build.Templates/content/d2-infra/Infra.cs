using D2.Build;
using D2.Build.Flux;

namespace AcmeInfra;

/// <summary>The components that the platform team runs on every cluster.</summary>
[Components]
public static partial class Infra
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

//#if (namesEnvironments)
    public static ComponentRepository Repository { get; } = new("acme-repository")
    {
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
    };
//#else
    public static ComponentRepository Repository { get; } = new("acme-repository");
//#endif

    /// <summary>Certificates: the controllers first, then what they are configured with.</summary>
    public static InfraComponent CertManager { get; } = new("cert-manager")
    {
        Controllers =
        [
#pragma warning disable D2B5005 // The makers of the chart do not sign it.
            new ChartRelease("cert-manager")
            {
                Url = "oci://quay.io/jetstack/charts/cert-manager",
                Version = Pins.CertManager,
                Updates = "1.x",
                OnFailure = ReleaseStrategyName.RetryOnFailure,
                Values = new { crds = new { enabled = true } },
                Release = { Spec = { ServiceAccountName = "flux" } },
            },
#pragma warning restore D2B5005
        ],
        Configs =
        {
            Resources =
            [
                new KubernetesObject("cert-manager.io/v1", "ClusterIssuer", "self-signed")
                {
                    ["spec"] = new Mapping { ["selfSigned"] = new Mapping() },
                },
            ],
        },
        Provides = ["cert-manager.io/ClusterIssuer"],
    };

    /// <summary>The workflows of this repository. The build writes them; commit what it writes.</summary>
    public static CiPipelines Pipelines { get; } = new() { Tests = ["tests/AcmeInfra.Tests"] };
}
