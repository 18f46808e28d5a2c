using D2.Build.Flux;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ComponentRules;

public sealed class ReleaseAccountsTests
{
    [Fires("D2B1076")]
    [Fact]
    public void AReleaseWithoutAnAccountBesideOthersWithOneIsReported()
    {
        var bare = Release("bare", null);

        var finding = Assert.Single(Check(bare, Release("named", "flux")));

        Assert.Equal(("D2B1076", bare.Location), (finding.Code.Id, finding.Location));
    }

    [Silent("D2B1076")]
    [Fact]
    public void AllOrNoneIsFine()
    {
        Assert.Empty(Check(Release("a", "flux"), Release("b", "flux")));
        Assert.Empty(Check(Release("a", null), Release("b", null)));
    }

    [Fact]
    public void WhatReachesProductionIsLookedAtThere()
    {
        var app = new AppComponent("web")
        {
            Resources = [Release("web", "flux")],
            Overlays = { ["production"] = overlay => overlay.Values("web", new { persistence = new { enabled = false } }) },
        };

        Assert.Equal(["D2B8012"], Repositories.Check(app).Select(f => f.Code.Id));
    }

    private static Finding[] Check(params HelmRelease[] releases) =>
        Repositories.Check([.. releases.Select(release => new AppComponent(release.Name!) { Resources = [release] })]);

    private static HelmRelease Release(string name, string? account) => new(name)
    {
        Spec =
        {
            Interval = "1h",
            ServiceAccountName = account,
            ChartRef = new() { Kind = HelmChartReferenceKind.OciRepository, Name = name },
            Install = { Strategy = ReleaseStrategyName.RetryOnFailure },
            Upgrade = { Strategy = ReleaseStrategyName.RetryOnFailure },
        },
    };
}
