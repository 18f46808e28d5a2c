using System.Text;
using System.Text.Json;
using D2.Build.Testing;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Description;

public sealed class ClusterDescriptionTests
{
    [Fact]
    public void VariablesAreToldAndTheInventoryOfTheFleetHasTheirValues()
    {
        var fleet = new Fleet(
            Organization.OnGitHub("acme"),
            [
                new("eu") { Environment = "staging", FleetTag = "v1.2.3", Variables = { ["ZONE"] = "eu" }, ExternalVariables = ["ZONE"] },
                new("us") { Environment = "production", Channel = Channel.LatestStable },
            ],
            [new AppsTenant("apps") { Components = ["web", new("api") { Tag = "v2.0.0" }] }],
            []);

        var description = BuildDescription.OfFleet(fleet, ["clusters/eu/tenants.yaml"]).WithClusters(new FleetIndex(fleet.Expand())).WithInventories([]);

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(DescriptionFile.ToBytes(description)));
        var cluster = json.RootElement.GetProperty("clusters")[0];
        Assert.Equal(("v1.2.3", "latest"), (cluster.GetProperty("fleetTag").GetString(), cluster.GetProperty("channel").GetString()));
        Assert.Equal("latest", cluster.GetProperty("variables").GetProperty("ARTIFACT_TAG").GetString());
        Assert.False(cluster.GetProperty("variables").TryGetProperty("ZONE", out _));
        Assert.False(json.RootElement.GetProperty("clusters")[1].TryGetProperty("fleetTag", out _));
        Assert.Equal(
            ["d2-apps/api v2.0.0", "d2-apps/web latest", "d2-apps/web latest-stable"],
            description.Inventories["d2-fleet"].Where(entry => entry.Name.Contains("d2-apps", StringComparison.Ordinal)).Select(entry => $"{entry.Name["oci://ghcr.io/acme/".Length..]} {entry.Version}"));
        Assert.DoesNotContain(description.Inventories["d2-fleet"], entry => $"{entry.Name}{entry.Version}".Contains("<<", StringComparison.Ordinal));
    }

    [Fact]
    public void ClustersSayWhatStandsThereAndTenantsOnce()
    {
        var fleet = new Fleet(
            Organization.OnGitHub("acme", registry: "ghcr.io/acme"),
            [new("staging") { Environment = "staging" }, new("idle") { Environment = "staging", ReconcilesTenants = false }],
            [new InfraTenant("infra") { Components = ["cert-manager"] }],
            []);

        var description = BuildDescription.OfFleet(fleet, ["clusters/staging/tenants.yaml"]).WithClusters(new FleetIndex(fleet.Expand()));

        Golden.Matches(Encoding.UTF8.GetString(DescriptionFile.ToBytes(description)), "json");
    }
}
