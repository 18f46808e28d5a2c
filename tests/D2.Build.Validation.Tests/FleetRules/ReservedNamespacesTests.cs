using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class ReservedNamespacesTests
{
    [Fires("D2B1014")]
    [Theory]
    [InlineData("flux-system")]
    [InlineData("default")]
    [InlineData("kube-system")]
    public void AComponentMayNotTakeANamespaceOfTheCluster(string name)
    {
        var tenant = ATenant("apps", name);

        var finding = Assert.Single(Check([ACluster()], [tenant]), f => f.Code.Id == "D2B1014");

        Assert.Equal((tenant.Location, name), (finding.Location, finding.Text));
    }

    [Silent("D2B1014")]
    [Theory]
    [InlineData("kubernetes-dashboard")]
    [InlineData("flux-system-tools")]
    public void NamesThatOnlyLookAlikeAreFine(string name) => Assert.Empty(Check([ACluster()], [ATenant("apps", name)]));
}
