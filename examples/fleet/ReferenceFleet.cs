using D2.Build;
using D2.Build.Flux;

/// <summary>The reference D2 fleet: who runs it, what tenants may use, and who the tenants are.</summary>
[Fleet]
public static partial class ReferenceFleet
{
    public static Organization Organization { get; } = Organization.OnGitHub("controlplaneio-fluxcd");

    public static SourcePolicy Sources { get; } = new("policies")
    {
        Allow =
        [
            "oci://ghcr.io/controlplaneio-fluxcd/",
            "oci://ghcr.io/stefanprodan/charts/",
            "oci://registry-1.docker.io/bitnamicharts/",
        ],
    };

    public static InfraTenant Infra { get; } = new("infra")
    {
        Components = [PlatformComponents.CertManager, PlatformComponents.Monitoring],
        DependsOn = [Sources],
    };

    public static AppsTenant Apps { get; } = new("apps")
    {
        Components = [Applications.Frontend, Applications.Backend],
        DependsOn = [Infra[PlatformComponents.Monitoring].Configs.ReadyOnce],
    };
}
