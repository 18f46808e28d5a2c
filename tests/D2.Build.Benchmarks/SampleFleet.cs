using System.Globalization;

namespace D2.Build.Benchmarks;

/// <summary>Fleets of any size, each cluster and tenant with what the reference fleet's have.</summary>
internal static class SampleFleet
{
    public static Fleet Of(int clusters, int tenants)
    {
        var sources = new SourcePolicy("policies")
        {
            Allow = ["https://github.com/acme/", "oci://ghcr.io/acme/", "oci://registry-1.docker.io/bitnamicharts/"],
        };
        var infra = new InfraTenant("infra") { Components = ["cert-manager", "monitoring"], DependsOn = [sources] };
        return new(
            Organization.OnGitHub("acme"),
            [.. Enumerable.Range(0, clusters).Select(Cluster)],
            [sources, infra, .. Enumerable.Range(0, tenants).Select(i => Tenant(i, infra))],
            []);
    }

    private static Cluster Cluster(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"cluster-{number}");
        return new(name)
        {
            Environment = number % 2 == 0 ? "staging" : "production",
            Channel = number % 2 == 0 ? Channel.Latest : Channel.LatestStable,
            Variables = { ["CLUSTER_DOMAIN"] = $"{name}.example.com" },
            Operator = new() { Values = { ["reporting"] = new Mapping { ["interval"] = "45s" } } },
        };
    }

    private static AppsTenant Tenant(int number, InfraTenant infra)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"team-{number}");
        return new(name) { Components = [$"{name}-app"], DependsOn = [infra["monitoring"].Configs] };
    }
}
