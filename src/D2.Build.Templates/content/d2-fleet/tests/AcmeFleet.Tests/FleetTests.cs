using D2.Build.Render;

namespace AcmeFleet.Tests;

public sealed class FleetTests
{
    private static readonly RenderedProject Rendered = RenderedProject.Of(typeof(Fleet).Assembly);

    [Fact]
    public void NothingIsFound() => Assert.Empty(Rendered.Findings);

    [Theory]
//#if (hasDev)
    [InlineData("dev", "latest")]
//#endif
//#if (hasStaging)
    [InlineData("staging", "latest")]
//#endif
//#if (hasProduction)
    [InlineData("production", "latest-stable")]
//#endif
    public void EachClusterFollowsItsChannel(string cluster, string tag) =>
        Assert.Contains($"    ref: {tag}\n", Rendered.Files[$"clusters/{cluster}/flux-system/flux-instance.yaml"]);

    [Fact]
    public void EveryClusterWithTenantsHasADomain() => Assert.All(
        Rendered.Files.Where(file => file.Key.EndsWith("/tenants.yaml")),
        file => Assert.Contains("CLUSTER_DOMAIN:", Rendered.Files[file.Key.Replace("tenants.yaml", "flux-system/runtime-info.yaml")]));
}
