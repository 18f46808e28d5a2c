using D2.Build;
using D2.Build.Flux;
using D2.Build.Kubernetes;
using k8s.Models;

namespace Documented;

[Components]
public static partial class Applications
{
    public static Organization Acme { get; } = Organization.OnGitHub("acme");

    public static ComponentRepository Repository { get; } = new("d2-apps")
    {
        Environments = ["staging", "production", "edge"],
        Variables = { ["CLUSTER_DOMAIN"] = "The domain of the cluster's ingresses." },     // Vars.ClusterDomain
    };

    public static VersionPolicy Podinfo { get; } = new(Pins.Podinfo)
    {
        Image = "oci://ghcr.io/stefanprodan/charts/podinfo",
        Semver = "6.x",
    };

    public static VersionPolicy Web { get; } = new(Pins.Web)
    {
        Image = "ghcr.io/acme/web",
        Numerical = TagOrder.Ascending,
        FilterTags = new() { Pattern = "^main-(?P<build>[0-9]+)$", Extract = "$build" },
        Digests = DigestReflectionPolicy.IfNotPresent,
        Interval = "1h",
        SecretRef = "ghcr-auth",
    };

    public static AppComponent Frontend { get; } = new("frontend")
    {
        Resources =
        [
            new ChartRelease("podinfo")
            {
                Url = "oci://ghcr.io/stefanprodan/charts/podinfo",
                Version = Pins.Podinfo,
                Values = new Charts.PodinfoValues { ReplicaCount = 2 },
            },
            Cache,
            new V1PodDisruptionBudget { Metadata = new() { Name = "cache" }, Spec = new() { MinAvailable = "1", Selector = Selector } },
        ],
        Settings =
        {
            ConfigMaps =
            [
                new("dashboards") { Files = ["dashboards/cluster.json"] },
                new("settings") { Literals = ["LOG_LEVEL=info", $"HOST=web.{Vars.ClusterDomain}"] },
            ],
        },
        Overlays =
        {
            ["production"] = overlay => overlay
                .Values("podinfo", new { replicaCount = 3 })
                .Change<V1Deployment>("cache", cache => cache.Spec.Replicas = 2)
                .Remove<V1PodDisruptionBudget>("cache")
                .Add(new ConfigMap("only-here")),
        },
    };

    private static V1LabelSelector Selector => new() { MatchLabels = new Dictionary<string, string> { ["app"] = "cache" } };

    private static V1Deployment Cache => new()
    {
        Metadata = new() { Name = "cache" },
        Spec = new()
        {
            Selector = Selector,
            Template = new()
            {
                Metadata = new() { Labels = Selector.MatchLabels },
                Spec = new() { Containers = [new() { Name = "cache", Image = $"ghcr.io/acme/web:{Pins.Web}@{Pins.WebDigest}" }] },
            },
        },
    };
}
