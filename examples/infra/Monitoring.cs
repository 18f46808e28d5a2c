using D2.Build;
using D2.Build.Flux;
using D2.Build.Kubernetes;

public static partial class PlatformComponents
{
    public static InfraComponent Monitoring { get; } = new("monitoring")
    {
        Controllers =
        {
            Resources =
            [
                new ChartRelease("kube-prometheus-stack")
                {
                    Url = "oci://ghcr.io/prometheus-community/charts/kube-prometheus-stack",
                    Version = Pins.KubePrometheusStack, Updates = "86.x",
                    ValuesFile = "kube-prometheus-stack.yaml",
                    Release =
                    {
                        Spec =
                        {
                            ServiceAccountName = "flux",
                            Install = { Crds = CrdPolicy.Create, Timeout = "9m" },
                            Upgrade = { Crds = CrdPolicy.CreateReplace, Timeout = "9m" },
                            // An admission webhook writes it once the operator runs.
                            DriftDetection = { Mode = DriftDetectionMode.Enabled, Ignore = [Annotation("PrometheusRule", "prometheus-operator-validated")] },
                        },
                    },
                },
                new ChartRelease("metrics-server")
                {
                    Url = "oci://ghcr.io/controlplaneio-fluxcd/charts/metrics-server",
                    Version = Pins.MetricsServer, Updates = "3.x",
                    Values = new { args = new[] { "--kubelet-insecure-tls" } },
                    Release = { Spec = { ServiceAccountName = "flux" } },
                },
            ],
            Overlays =
            {
                ["staging"] = overlay => overlay.Values("kube-prometheus-stack", Retention("24h")),
                // Production has certificates of its own on its nodes, and somebody to be told.
                ["production"] = overlay => overlay.Values("kube-prometheus-stack", Retention("48h"))
                    .Values("kube-prometheus-stack", new { alertmanager = new { enabled = true } })
                    .Values("metrics-server", new { args = Array.Empty<string>() }),
            },
        },
        Configs =
        {
            Resources =
            [
                new PlainFile("monitors.yaml"),
                // Lets the admins of tenants' namespaces own monitors.
                new ClusterRole("kube-prometheus-stack-admin-role")
                {
                    Labels = { [ComponentLabel] = "monitoring", ["rbac.authorization.k8s.io/aggregate-to-admin"] = "true" },
                    Rules =
                    [
                        Allow(["podmonitors", "servicemonitors"], "create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"),
                        Allow(["podmonitors/status", "servicemonitors/status"], "get"),
                    ],
                },
            ],
            Settings =
            {
                ConfigMaps =
                [
                    new("flux-grafana-dashboards")
                    {
                        Files = ["dashboards/control-plane.json", "dashboards/cluster.json"],
                        Options = { Labels = { ["grafana_dashboard"] = "1", ["app.kubernetes.io/part-of"] = "flux", [ComponentLabel] = "monitoring" } },
                    },
                ],
            },
        },
        Provides = ["monitoring.coreos.com/PodMonitor", "monitoring.coreos.com/ServiceMonitor"],
    };

    private const string ComponentLabel = "app.kubernetes.io/component";

    private static object Retention(string time) => new { prometheus = new { prometheusSpec = new { retention = time } } };

    private static IgnoreRule Annotation(string kind, string name) =>
        new() { Paths = [$"/metadata/annotations/{name}"], Target = { Kind = kind } };

    private static PolicyRule Allow(string[] resources, params string[] verbs) =>
        new() { ApiGroups = ["monitoring.coreos.com"], Resources = [.. resources], Verbs = [.. verbs] };
}
