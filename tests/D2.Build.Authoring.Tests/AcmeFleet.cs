using D2.Build.Flux;
using D2.Build.Kubernetes;
using k8s.Models;

namespace D2.Build.Authoring.Tests;

/// <summary>A fleet with a bit of everything the documentation shows, on GitLab and a cloud registry.</summary>
[Fleet]
public static partial class AcmeFleet
{
    public static Organization Acme { get; } = Organization.OnGitLab("acme/platform", registry: "123.dkr.ecr.eu-west-1.amazonaws.com/acme") with
    {
        PullSecret = null,
        Provider = OciProvider.Aws,
    };

    // A sequence of declarations is as good as a property each.
    public static Cluster[] Edge { get; } =
        [.. new[] { "oslo", "porto" }.Select(city => new Cluster($"edge-{city}")
        {
            Environment = "production",
            Channel = Channel.LatestStable,
            FluxVersion = "2.9.x",
            Operator = new() { Version = "0.59.x" },
            Variables = { ["CLUSTER_REGION"] = city },
            Instance =
            {
                Spec =
                {
                    Distribution = { Registry = "ghcr.io/acme/fluxcd", Variant = DistributionVariant.EnterpriseDistroless },
                    Cluster = { Type = ClusterType.Aws, Size = ClusterSize.Large },
                    Sharding = { Shards = ["shard1", "shard2"], Storage = ShardStorage.Persistent },
                    Storage = { Class = "gp3", Size = "10Gi" },
                },
            },
        })];

    public static SourcePolicy Sources { get; } = new("policies")
    {
        Allow = ["oci://123.dkr.ecr.eu-west-1.amazonaws.com/acme/"],
        Resources = [NoLatest, NoLatestAnywhere],
    };

    public static InfraTenant Infra { get; } = new("infra") { Components = ["cert-manager", "monitoring"], DependsOn = [Sources] };

    public static AppsTenant Apps { get; } = new("apps")
    {
        Components = ["frontend", new("backend") { Tag = "1.10" }],
        DependsOn = [Infra["monitoring"].Configs.ReadyOnce],
        Customize = { (FluxKustomization k) => k.Spec.Timeout = "15m" },
    };

    public static ResourceSet Teams { get; } = new("teams")
    {
        Namespace = "flux-system",
        Operator = { ReconcileEvery = "10m" },
        Spec =
        {
            Inputs = Team.Inputs(new("red"), new("blue", Quota: 20)),
            Resources = Team.Template(team =>
            [
                new Namespace(team.Name) { Labels = { ["role"] = team.Role } },
                new V1ResourceQuota
                {
                    Metadata = new() { Name = "quota", NamespaceProperty = team.Name },
                    Spec = new() { Hard = new Dictionary<string, ResourceQuantity>(StringComparer.Ordinal) { ["limits.memory"] = new("4Gi") } },
                },
                new KubernetesObject("example.com/v1", "Widget", "widget")
                {
                    Namespace = team.Name,
                    ["spec"] = new Mapping { ["size"] = team.Quota, ["region"] = Vars.ClusterRegion },
                },
            ]),
        },
    };

    public static ResourceSetInputProvider PullRequests { get; } = new("previews")
    {
        Namespace = "flux-system",
        Operator = { ReconcileEvery = "1m" },
        Spec =
        {
            Type = InputProviderType.GitLabMergeRequest,
            Url = "https://gitlab.com/acme/platform/d2-apps",
            Filter = { Labels = ["deploy/preview"], Limit = 10 },
            Skip = { Labels = ["!tested"] },
            Schedule = [new() { Cron = "0 8 * * 1-5", TimeZone = "Europe/Oslo", Window = "10h" }],
        },
    };

    public static ResourceSet Previews { get; } = new("previews")
    {
        Namespace = "flux-system",
        Spec =
        {
            InputsFrom = [PullRequests],
            Steps =
            [
                new() { Name = "namespace", Resources = Preview.Template(p => [new Namespace($"preview-{p.Id}")]) },
                new()
                {
                    Name = "source",
                    Timeout = "2m",
                    Resources = Preview.Template(p =>
                    [
                        new GitRepository("app")
                        {
                            Namespace = $"preview-{p.Id}",
                            Spec = { Interval = "1h", Url = "https://gitlab.com/acme/platform/d2-apps.git", Ref = { Commit = p.Sha } },
                        },
                    ]),
                },
            ],
        },
    };

    private static ValidatingAdmissionPolicy NoLatest => new("no-latest-images")
    {
        Spec =
        {
            MatchConstraints =
            {
                ResourceRules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = [AdmissionOperation.Create], Resources = ["deployments"] }],
            },
            Validations = [new() { Expression = "object.spec.template.spec.containers.all(c, !c.image.endsWith(':latest'))" }],
        },
    };

    private static ValidatingAdmissionPolicyBinding NoLatestAnywhere => new("no-latest-images")
    {
        Spec = { PolicyName = "no-latest-images", ValidationActions = [ValidationAction.Deny] },
    };
}
