using D2.Build;

namespace AcmeFleet;

/// <summary>The clusters, each bootstrapped once with bootstrap/&lt;cluster&gt;/bootstrap.sh.</summary>
[Fleet]
public static partial class Clusters
{
//#if (hasDev)
    public static Cluster Dev { get; } = new("dev")
    {
        Environment = "dev",
        Channel = Channel.Latest,
        Variables = { ["CLUSTER_DOMAIN"] = "dev.acme-domain" },
    };

//#endif
//#if (hasStaging)
    public static Cluster Staging { get; } = new("staging")
    {
        Environment = "staging",
        Channel = Channel.Latest,
        Variables = { ["CLUSTER_DOMAIN"] = "staging.acme-domain" },
    };

//#endif
//#if (hasProduction)
    public static Cluster Production { get; } = new("production")
    {
        Environment = "production",
        Channel = Channel.LatestStable,
        // New minor versions come with a change here, not by themselves.
        FluxVersion = "2.9.x",
        Operator = new() { Version = "0.59.x" },
        Variables = { ["CLUSTER_DOMAIN"] = "acme-domain" },
    };

//#endif
    /// <summary>Lives for minutes once a week, in a pipeline, and looks for new versions.</summary>
    public static Cluster Update { get; } = new("update")
    {
        Environment = "staging",
        ReconcilesTenants = false,
        Operator = new() { ValuesIn = OperatorValues.Inline },
        Automation = new()
        {
            Repositories = [new("apps", "d2-apps"), new("infra", "d2-infra")],
            Author = new("flux-bot", "flux-bot@acme-domain"),
        },
    };
}
