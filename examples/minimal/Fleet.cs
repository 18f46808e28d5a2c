using D2.Build;

[Fleet]
public static partial class MinimalFleet
{
    public static Organization Acme { get; } = Organization.OnGitHub("acme");

    public static Cluster Staging { get; } = new("staging")
    {
        Environment = "staging",
        Variables = { ["CLUSTER_DOMAIN"] = "staging.example.com" },
    };

    public static AppsTenant Apps { get; } = new("apps") { Components = ["frontend"] };
}
