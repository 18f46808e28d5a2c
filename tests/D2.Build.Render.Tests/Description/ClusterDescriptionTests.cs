using System.Text;
using D2.Build.Testing;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Description;

public sealed class ClusterDescriptionTests
{
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
