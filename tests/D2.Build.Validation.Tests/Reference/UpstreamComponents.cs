using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Validation.Tests.Reference;

/// <summary>The components of the reference repositories with the settings that matter to rules, before our corrections.</summary>
internal static class UpstreamComponents
{
    public static ComponentSet Infra { get; } = new(UpstreamFleet.Organization, new("d2-infra"), [CertManager(), Monitoring()]);

    public static ComponentSet Apps { get; } = new(
        UpstreamFleet.Organization,
        new("d2-apps") { Variables = { ["CLUSTER_DOMAIN"] = "The domain of the cluster's ingresses." } },
        [Frontend(), Backend()]);

    private static InfraComponent CertManager() => new("cert-manager")
    {
        Controllers =
        [
            Chart("cert-manager", "oci://quay.io/jetstack/charts/cert-manager", new() { Tag = "v1.20.2" }),
            Release("cert-manager", null, null, new { crds = new { enabled = true, keep = false } }),
        ],
        Configs =
        [
            new KubernetesObject("cert-manager.io/v1", "ClusterIssuer", "letsencrypt")
            {
                ["spec"] = NodeConverter.ToNode(new
                {
                    acme = new
                    {
                        email = "fluxcdbot@users.noreply.github.com",
                        solvers = new[] { new { http01 = new { ingress = new { @class = "nginx" } } } },
                    },
                }),
            },
        ],
        Provides = ["cert-manager.io/ClusterIssuer"],
    };

    private static InfraComponent Monitoring() => new("monitoring")
    {
        Controllers =
        [
            Chart("kube-prometheus-stack", "oci://ghcr.io/prometheus-community/charts/kube-prometheus-stack", new() { Tag = "86.2.0" }),
            Release("kube-prometheus-stack", "flux", "9m", new { alertmanager = new { enabled = false }, grafana = new { adminPassword = "flux" } }),
            Chart("metrics-server", "oci://ghcr.io/controlplaneio-fluxcd/charts/metrics-server", new() { Tag = "3.13.0" }),
            Release("metrics-server", "flux", null, new { args = new[] { "--kubelet-insecure-tls" } }),
        ],
        Configs =
        [
            // What the generator makes of the dashboards: they have variables of Grafana.
            new ConfigMap("flux-grafana-dashboards") { Data = { ["cluster.json"] = "{\"uid\": \"${DS_PROMETHEUS}\"}" } },
            new KubernetesObject("monitoring.coreos.com/v1", "PodMonitor", "flux-system"),
        ],
        Provides = ["monitoring.coreos.com/PodMonitor", "monitoring.coreos.com/ServiceMonitor"],
    };

    private static AppComponent Frontend() => new("frontend")
    {
        Resources =
        [
            Chart("podinfo", "oci://ghcr.io/stefanprodan/charts/podinfo", new() { Semver = "6.14.0" }),
            Retried("podinfo", new { ingress = new { enabled = true, className = "nginx", hosts = new[] { new { host = "podinfo.${CLUSTER_DOMAIN}" } } } }),
        ],
    };

    private static AppComponent Backend() => new("backend")
    {
        Resources =
        [
            Chart("memcached", "oci://registry-1.docker.io/bitnamicharts/memcached", new() { Semver = "8.6.3" }),
            Retried("memcached", new { global = new { security = new { allowInsecureImages = true } } }),
            Chart("redis", "oci://registry-1.docker.io/bitnamicharts/redis", new() { Semver = "27.0.12" }),
            Retried("redis", new
            {
                global = new { security = new { allowInsecureImages = true } },
                master = new { persistence = new { enabled = false } },
            }),
        ],
    };

    private static OciRepository Chart(string name, string url, OciReference reference) => new(name)
    {
        Spec = { Interval = "1h", Url = url, Ref = reference },
    };

    // The applications' releases are tried again.
    private static HelmRelease Retried(string name, object values)
    {
        var release = Release(name, "flux", "10m", values);
        release.Spec.Install.Strategy = ReleaseStrategyName.RetryOnFailure;
        release.Spec.Upgrade.Strategy = ReleaseStrategyName.RetryOnFailure;
        return release;
    }

    private static HelmRelease Release(string name, string? account, string? timeout, object values) => new(name)
    {
        Spec =
        {
            Interval = "1h",
            ServiceAccountName = account,
            Timeout = timeout is null ? default(Duration?) : timeout,
            ChartRef = new() { Kind = HelmChartReferenceKind.OciRepository, Name = name },
            Values = (Mapping)NodeConverter.ToNode(values),
        },
    };
}
