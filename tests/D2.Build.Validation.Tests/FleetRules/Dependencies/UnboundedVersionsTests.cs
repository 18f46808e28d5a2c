using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class UnboundedVersionsTests
{
    [Fires("D2B4015")]
    [Fact]
    public void ProductionThatFollowsEveryMinorIsReportedForFluxAndItsOperator()
    {
        var cluster = Production("2.x", "*");

        var findings = Check([cluster], []);

        Assert.Equal(["2.x", "*"], findings.Select(f => f.Text));
        Assert.All(findings, f => Assert.Equal(("D2B4015", cluster.Location), (f.Code.Id, f.Location)));
    }

    [Silent("D2B4015")]
    [Theory]
    [InlineData("2.9.x", "0.40.x")]
    [InlineData("~2.9", "~0.40.1")]
    [InlineData(">=2.9.1 <2.10", "^0.40")]
    public void OneMinorIsFine(string flux, string release) => Assert.Empty(Check([Production(flux, release)], []));

    [Fact]
    public void SoIsAnyOtherEnvironment() => Assert.Empty(Check([ACluster()], []));

    private static Cluster Production(string flux, string release) => new("prod")
    {
        Environment = "production",
        FluxVersion = flux,
        Operator = new() { Version = release },
    };
}
