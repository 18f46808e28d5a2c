using System.Diagnostics.CodeAnalysis;
using D2.Build;
using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace Documented;

[Fleet]
public static partial class Fleet
{
    public static Organization Acme { get; } = Organization.OnGitHub("acme", registry: "ghcr.io/acme");

    public static Cluster ProdEu { get; } = new("prod-eu")
    {
        Environment = "production",             // the overlay tenants apply, and ${ENVIRONMENT}
        Channel = Channel.LatestStable,         // the tag, and the workflow and Git ref whose signature is accepted
        Variables = { ["CLUSTER_DOMAIN"] = "eu.example.com" },
        FluxVersion = "2.9.x",                  // production moves on by a commit
        Operator = new() { Version = "0.59.x" },
        Instance = { Spec = { Cluster = { Size = ClusterSize.Large } } },
    };

    public static Cluster[] Edge { get; } =
        [.. new[] { "oslo", "porto" }.Select(city => new Cluster($"edge-{city}") { Environment = "staging" })];

    public static Cluster Update { get; } = new("update")
    {
        Environment = "staging",
        ReconcilesTenants = false,
        Automation = new()
        {
            Author = new("flux-bot", "flux-bot@example.com"),
            Repositories = [new("apps", "d2-apps"), new("payments", "payments-apps")],
        },
    };

    public static SourcePolicy Sources { get; } = new("policies") { Allow = ["oci://ghcr.io/acme/"] };

    public static InfraTenant Infra { get; } = new("infra") { Components = ["cert-manager", "monitoring"], DependsOn = [Sources] };

    public static AppsTenant Apps { get; } = new("apps")
    {
        Components = ["frontend", new("backend") { Tag = "v1.4.0" }],
        DependsOn = [Infra["monitoring"].Configs.ReadyOnce],
    };

    public static AppsTenant Web { get; } = new("web")
    {
        Components = ["shop"],
        Customize = { (FluxKustomization k) => k.Spec.Timeout = "15m", (KubernetesObject o) => o.Labels["team"] = "web" },
    };

    public static ValidatingAdmissionPolicy FewReplicas { get; } = new("few-replicas")
    {
        Spec =
        {
            MatchConstraints =
            {
                ResourceRules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = [AdmissionOperation.All], Resources = ["deployments"] }],
            },
            Validations = [new() { Expression = "object.spec.replicas <= 50", Message = "A deployment has 50 replicas at most." }],
        },
    };

    public static ValidatingAdmissionPolicyBinding FewReplicasOfTenants { get; } = new("few-replicas")
    {
        Spec =
        {
            PolicyName = "few-replicas",
            ValidationActions = [ValidationAction.Deny],
            MatchResources = { NamespaceSelector = { MatchLabels = { ["toolkit.fluxcd.io/role"] = "tenant" } } },
        },
    };

    public static ResourceSet Teams { get; } = new("teams")
    {
        Namespace = "flux-system",
        Spec =
        {
            Inputs = Team.Inputs(new("red"), new("blue", Quota: 20)),
            Resources = Team.Template(team => [new Namespace(team.Name) { Labels = { ["role"] = team.Role } }]),
        },
    };

    public static CiPipelines Pipelines { get; } = new() { Runner = "ubuntu-24.04", UpdateSchedule = "0 6 * * 1-5" };

    static Cluster Small(string name, [StringSyntax(nameof(TextFormat.SemverRange))] string flux) =>
        new(name) { Environment = "staging", FluxVersion = flux };

    public static Cluster Lab { get; } = Small("lab", "2.9.x");
}

[ResourceSetInputs]
public partial record Team(string Name, string Role = "admin", int Quota = 10);
