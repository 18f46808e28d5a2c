using D2.Build;

namespace Documented;

[Fleet]
public static partial class ReferencingFleet
{
    public static Organization Acme { get; } = Organization.OnGitHub("acme");

    public static Cluster Staging { get; } = new("staging") { Environment = "staging" };

    public static InfraTenant Infra { get; } = new("infra") { Components = [Infrastructure.Dns, Infrastructure.Issuers] };

    public static AppsTenant Apps { get; } = new("apps") { Components = ["web"], DependsOn = [Infra[Infrastructure.Issuers].Configs] };
}
