using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class DeclarationNamesTests
{
    [Silent("D2B1004")]
    [Fact]
    public void AGoodFleetHasNoFindings() => Assert.Empty(Check([ACluster("a"), ACluster("b")], [ATenant()]));

    [Theory]
    [InlineData("Prod")]
    [InlineData("prod_eu")]
    [InlineData("")]
    [InlineData("../etc")]
    public void AClustersNameIsALabel(string name)
    {
        var finding = Assert.Single(Check([ACluster(name)], []), f => f.Text == name && f.Code.Id == "D2B1001");

        Assert.EndsWith("Fleets.cs", finding.Location.File, StringComparison.Ordinal);
    }

    [Fact]
    public void ATenantsNameIsALabel() => Assert.Contains(Check([ACluster()], [ATenant("Apps")]), f => f is { Text: "Apps", Code.Id: "D2B1001" });

    [Fires("D2B1004")]
    [Fact]
    public void TwoClustersOfOneNameAreRefusedAtTheSecond()
    {
        var second = ACluster("prod");

        var finding = Only("D2B1004", Check([new("prod", "/src/Clusters.cs", 12) { Environment = "staging" }, second], []));

        Assert.Equal("Two clusters are named 'prod', the other one in Clusters.cs, line 12. Rename or remove one.", finding.Message);
        Assert.Equal(second.Location, finding.Location);
    }

    [Fact]
    public void TwoTenantsOfOneNameAreRefusedOnce() => Assert.StartsWith(
        "Two tenants are named 'apps', ", Only("D2B1004", Check([ACluster()], [ATenant("apps", "a"), ATenant("apps", "b")])).Message, StringComparison.Ordinal);

    [Fact]
    public void TwoTenantsMayNotClaimOneNamespace()
    {
        var finding = Only("D2B1004", Check([ACluster()], [ATenant("one", "web"), ATenant("two", "web")]));

        Assert.StartsWith("Two components claim the namespace 'web', the other one in Fleets.cs, line ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhichPolicyHoldsForANamespaceWithTwoOwnersIsAskedLater() => Only("D2B1004", Check(
        [ACluster()],
        [new SourcePolicy("policies") { Allow = ["oci://ghcr.io/acme/"] }, new InfraTenant("infra") { Components = ["cert-manager"] }, ATenant("apps", "cert-manager")]));
}
