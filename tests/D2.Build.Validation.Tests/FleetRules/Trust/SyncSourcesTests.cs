using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

public sealed class SyncSourcesTests
{
    [Fires("D2B5047")]
    [Theory]
    [InlineData("v1.2.3")]
    [InlineData("1.2.3-rc.1")]
    public void AVersionIsNoChannel(string tag)
    {
        var cluster = new Cluster("eu") { Environment = "staging", Channel = Channel.LatestStable with { Tag = tag } };

        var finding = Only("D2B5047", Check([cluster], [ATenant()]));

        Assert.Contains($"To stay on a version of the fleet set FleetTag = \"{tag}\"", finding.Message, StringComparison.Ordinal);
        Assert.Equal((cluster.Location, tag), (finding.Location, finding.Text));
    }

    [Silent("D2B5047")]
    [Theory]
    [InlineData("latest", null)]
    [InlineData("edge", null)]
    [InlineData("v1", null)]
    [InlineData("latest", "v1.2.3")]
    public void ATagThatMovesIsOneAndTheFleetMayStay(string tag, string? fleetTag) =>
        Assert.Empty(Check([new("eu") { Environment = "staging", Channel = Channel.Latest with { Tag = tag }, FleetTag = fleetTag }], [ATenant()]));

    [Fires("D2B5048")]
    [Fact]
    public void AnotherRegistryIsNotPublishedTo()
    {
        var cluster = new Cluster("eu")
        {
            Environment = "staging",
            Instance = { Spec = { Sync = { Url = "oci://contoso.azurecr.io/d2-fleet", Provider = SyncProvider.Azure, PullSecret = null } } },
        };

        var finding = Only("D2B5048", Check([cluster], [ATenant()]));

        Assert.Contains(
            "reads the fleet from oci://contoso.azurecr.io/d2-fleet, and pipelines publish it to oci://ghcr.io/acme/d2-fleet only; its tenants still pull from ghcr.io/acme",
            finding.Message,
            StringComparison.Ordinal);
        Assert.Equal((cluster.Location, "oci://contoso.azurecr.io/d2-fleet"), (finding.Location, finding.Text));
    }

    [Silent("D2B5048")]
    [Fact]
    public void TheOrganizationsOwnIs() =>
        Assert.Empty(Check([new("eu") { Environment = "staging", Instance = { Spec = { Sync = { Url = "oci://ghcr.io/acme/d2-fleet" } } } }], [ATenant()]));
}
