using D2.Build;
using D2.Build.Flux;

/// <summary>The clusters: one for staging, two for production, and one that only updates versions.</summary>
[Fleet]
public static partial class Clusters
{
    // Production moves on by a commit, staging by itself.
    private const string Flux = "2.9.x";
    private const string Release = "0.59.x";

    public static Cluster Staging { get; } = Workload("staging", "staging", Channel.Latest, "preview1.example.com");

    public static Cluster ProdEu { get; } = Workload("prod-eu", "production", Channel.LatestStable, "prodeu1.example.com", Flux, Release);

    public static Cluster ProdUs { get; } = Workload("prod-us", "production", Channel.LatestStable, "produs1.example.com", Flux, Release);

    public static Cluster Update { get; } = new("update")
    {
        Environment = "staging",
        ReconcilesTenants = false,
        Variables = { ["CLUSTER_NAME"] = "update-1" },
        Instance = { Spec = { Cluster = { Size = ClusterSize.Medium } } },
        Operator = new() { ValuesIn = OperatorValues.Inline },
        Automation = new()
        {
            Repositories = [new("apps", "d2-apps"), new("infra", "d2-infra")],
            Author = new("controlplaneio-fluxcd-bot", "controlplaneio-fluxcd-bot@users.noreply.github.com"),
        },
    };

    private static Cluster Workload(
        string name, string environment, Channel channel, string domain, string flux = "2.x", string release = "*") => new(name)
    {
        Environment = environment,
        Channel = channel,
        FluxVersion = flux,
        Variables = { ["CLUSTER_NAME"] = $"{name}-1", ["CLUSTER_DOMAIN"] = domain },
        Instance =
        {
            Spec =
            {
                Cluster = { Size = ClusterSize.Medium },
                Components =
                [
                    FluxComponent.SourceController, FluxComponent.SourceWatcher, FluxComponent.KustomizeController,
                    FluxComponent.HelmController, FluxComponent.NotificationController,
                ],
            },
        },
        Operator = new() { Version = release, Values = { ["reporting"] = new Mapping { ["interval"] = "45s" } } },
    };
}
