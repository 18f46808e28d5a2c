using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

public sealed class SourcesTests
{
    [Fires("D2B5005")]
    [Fact]
    public void AChartWithoutVerificationIsAWarning()
    {
        var chart = Chart("1.2.3");

        var finding = Only("D2B5005", Check([ACluster()], [], chart));

        Assert.Equal((chart.Location, "oci://ghcr.io/others/web", Rules.Severity.Warning), (finding.Location, finding.Text, finding.Severity));
    }

    [Fact]
    public void AnArtifactOfTheOrganizationWithoutIsAnError()
    {
        var tenant = new AppsTenant("apps") { Components = ["frontend"], Customize = { (OciRepository o) => o.Spec.Remove("verify") } };

        // Its inputs are not used any more either.
        var finding = Assert.Single(Check([ACluster()], [tenant]), finding => finding.Code.Id != "D2B3006");

        Assert.Equal("D2B5005", finding.Code.Id);
        Assert.Equal((tenant.Location, Rules.Severity.Error), (finding.Location, finding.Severity));
    }

    [Silent("D2B5005", "D2B5028")]
    [Fact]
    public void VerifiedOnesAreFine() => Assert.Empty(Check([ACluster()], [ATenant()], Signed(Chart("1.2.3"))));

    [Fires("D2B5023")]
    [Theory]
    [InlineData("latest")]
    [InlineData(null)]
    public void AnUnsignedTagThatMovesIsReportedForProduction(string? tag)
    {
        var chart = Chart(tag);

        var findings = Check([Production()], [], chart);

        Assert.Equal(["D2B5005", "D2B5023"], findings.Select(f => f.Code.Id));
        Assert.Equal((chart.Location, "latest"), (findings[1].Location, findings[1].Text));
    }

    [Silent("D2B5023")]
    [Fact]
    public void ElsewhereItMayMove() => Only("D2B5005", Check([ACluster()], [], Chart("latest")));

    [Fires("D2B5024")]
    [Silent("D2B5024")]
    [Theory]
    [InlineData("*", true)]
    [InlineData(">=1.0.0", true)]
    [InlineData("1.x", false)]
    [InlineData("~1.2", false)]
    public void ProductionDoesNotTakeNewMajors(string range, bool isReported)
    {
        var chart = Signed(Chart(null));
        chart.Spec.Ref = new() { Semver = range };

        Assert.Equal(isReported ? [("D2B5024", chart.Location, range)] : [], Check([Production()], [], chart).Select(f => (f.Code.Id, f.Location, f.Text!)));
    }

    [Fires("D2B5025")]
    [Silent("D2B5025")]
    [Theory]
    [InlineData(">=1.0.0", true)]
    [InlineData("^1.2", false)]
    public void ImagePoliciesDoNotChooseNewMajors(string range, bool isReported)
    {
        var images = new ImageRepository("web") { Namespace = "web", Spec = { Interval = "1h", Image = "ghcr.io/others/web" } };
        var policy = new ImagePolicy("web")
        {
            Namespace = "web",
            Spec = { ImageRepositoryRef = { Name = "web" }, Policy = { Semver = { Range = range } } },
        };

        Assert.Equal(
            isReported ? [("D2B5025", policy.Location)] : [],
            Check([Dependencies.ServedVersionsTests.Running("2.x")], [], images, policy).Select(f => (f.Code.Id, f.Location)));
    }

    private static Cluster Production() => new("prod") { Environment = "production", FluxVersion = "2.9.x", Operator = new() { Version = "0.59.x" } };

    private static OciRepository Chart(string? tag) => new("chart")
    {
        Namespace = "flux-system",
        Spec = { Interval = "1h", Url = "oci://ghcr.io/others/web", Ref = { Tag = tag } },
    };

    private static OciRepository Signed(OciRepository chart)
    {
        chart.Spec.Verify = Organization.OnGitHub("others").Verification("charts", "release", @"refs/tags/v\d+");
        return chart;
    }
}
