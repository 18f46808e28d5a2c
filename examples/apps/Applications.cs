using D2.Build;
using D2.Build.Flux;

/// <summary>The applications of the reference tenants.</summary>
[Components]
public static partial class Applications
{
    public static Organization Organization { get; } = Organization.OnGitHub("controlplaneio-fluxcd");

    public static ComponentRepository Repository { get; } = new("d2-apps") { Variables = { ["CLUSTER_DOMAIN"] = "The domain of ingresses." } };

    public static AppComponent Frontend { get; } = new("frontend")
    {
        Resources =
        [
            Chart("podinfo", "oci://ghcr.io/stefanprodan/charts/podinfo", Pins.Podinfo, new("6.x") { Interval = "10m" }, DriftDetectionMode.Enabled, new
            {
                serviceMonitor = new { enabled = true, interval = "60s", additionalLabels = Monitored },
                ingress = new
                {
                    enabled = true,
                    className = "nginx",
                    hosts = new[] { new { host = $"podinfo.{Vars.ClusterDomain}", paths = new[] { new { path = "/", pathType = "ImplementationSpecific" } } } },
                },
            }),
        ],
        Overlays =
        {
            ["staging"] = overlay => overlay.Values("podinfo", new { replicaCount = 1 }),
            ["production"] = overlay => overlay.Values("podinfo", new { replicaCount = 2 }),
        },
    };

    public static AppComponent Backend { get; } = new("backend")
    {
        Resources =
        [
            Chart("memcached", "oci://registry-1.docker.io/bitnamicharts/memcached", Pins.Memcached, "8.x", DriftDetectionMode.Disabled, new
            {
                clusterDomain = "cluster.local",
                global = InsecureImages,
                image = Legacy("memcached"),
                metrics = new { image = Legacy("memcached-exporter") },
                volumePermissions = new { image = Legacy("os-shell") },
            }),
            Chart("redis", "oci://registry-1.docker.io/bitnamicharts/redis", Pins.Redis, "27.x", DriftDetectionMode.Disabled, new
            {
                master = new { kind = "StatefulSet", persistence = new { enabled = false } },
                replica = new { kind = "StatefulSet", replicaCount = 1, persistence = new { enabled = false } },
                global = InsecureImages,
                image = Legacy("redis"),
                sentinel = new { image = Legacy("redis-sentinel") },
                metrics = new { image = Legacy("redis-exporter") },
                kubectl = new { image = Legacy("kubectl") },
                volumePermissions = new { image = Legacy("os-shell") },
                sysctl = new { image = Legacy("os-shell") },
            }),
        ],
        Overlays = { ["staging"] = overlay => Limit(overlay, "250m"), ["production"] = overlay => Limit(overlay, "500m") },
    };

    private static Mapping Monitored => new() { ["app.kubernetes.io/component"] = "monitoring" };

    private static object InsecureImages => new { security = new { allowInsecureImages = true } };

    private static object Legacy(string image) => new { repository = $"bitnamilegacy/{image}" };

    private static Overlay Limit(Overlay overlay, string cpu)
    {
        var resources = new { limits = new { memory = "128Mi", cpu } };
        return overlay.Values("memcached", new { resources }).Values("redis", new { master = new { resources } });
    }

    private static ChartRelease Chart(
        string name, string url, VersionPin version, UpdateRange updates, DriftDetectionMode drift, object values) => new(name)
    {
        Url = url,
        Version = version, Updates = updates,
        SourceName = $"{name}-chart",
        Timeout = "10m",
        DriftDetection = drift,
        OnFailure = ReleaseStrategyName.RetryOnFailure,
        Values = values,
        Release = { Spec = { ReleaseName = name } },
    };
}
