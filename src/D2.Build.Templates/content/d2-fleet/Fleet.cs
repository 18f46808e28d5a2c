using D2.Build;

namespace AcmeFleet;

/// <summary>Who runs the fleet, what tenants may use, and who the tenants are.</summary>
[Fleet]
public static partial class Fleet
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

    /// <summary>What tenants may pull from: what the organization publishes, and the chart of the first application.</summary>
    public static SourcePolicy Sources { get; } = new("policies")
    {
        Allow = [$"oci://{Organization.Registry}/", "oci://ghcr.io/stefanprodan/charts/"],
    };

    /// <summary>Infrastructure, from the repository d2-infra. A component is added by its name.</summary>
    public static InfraTenant Infra { get; } = new("infra") { Components = ["cert-manager"], DependsOn = [Sources] };

    /// <summary>Applications, from the repository d2-apps. An application is added by its name.</summary>
    public static AppsTenant Apps { get; } = new("apps") { Components = ["frontend"], DependsOn = [Infra["cert-manager"].Configs.ReadyOnce] };

    /// <summary>The workflows and bootstrap files of this repository. The build writes them; commit what it writes.</summary>
    public static CiPipelines Pipelines { get; } = new() { Tests = ["tests/AcmeFleet.Tests"] };
}
