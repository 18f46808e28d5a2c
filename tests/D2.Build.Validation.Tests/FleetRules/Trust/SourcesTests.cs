using D2.Build.Flux;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

public sealed class SourcesTests
{
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

    [Fact]
    public void VerifiedOnesAreFine() => Assert.Empty(Check([ACluster()], [ATenant()], Signed(Chart("1.2.3"))));

    [Theory]
    [InlineData("latest")]
    [InlineData(null)]
    public void AnUnsignedTagThatMovesIsReportedForProduction(string? tag)
    {
        var findings = Check([Production()], [], Chart(tag));

        Assert.Equal(["D2B5005", "D2B5023"], findings.Select(f => f.Code.Id));
        Assert.Equal("latest", findings[1].Text);
    }

    [Fact]
    public void ElsewhereItMayMove() => Only("D2B5005", Check([ACluster()], [], Chart("latest")));

    [Theory]
    [InlineData("*", true)]
    [InlineData(">=1.0.0", true)]
    [InlineData("1.x", false)]
    [InlineData("~1.2", false)]
    public void ProductionDoesNotTakeNewMajors(string range, bool isReported)
    {
        var chart = Signed(Chart(null));
        chart.Spec.Ref = new() { Semver = range };

        Assert.Equal(isReported ? [("D2B5024", range)] : [], Check([Production()], [], chart).Select(f => (f.Code.Id, f.Text!)));
    }

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

        Assert.Equal(isReported ? ["D2B5025"] : [], Check([Dependencies.ServedVersionsTests.Running("2.x")], [], images, policy).Select(f => f.Code.Id));
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
