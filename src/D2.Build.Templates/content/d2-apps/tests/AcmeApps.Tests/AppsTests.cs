using D2.Build.Flux;
using D2.Build.Render;

namespace AcmeApps.Tests;

public sealed class AppsTests
{
    private static readonly RenderedProject Rendered = RenderedProject.Of(typeof(Apps).Assembly);

    [Fact]
    public void NothingIsFound() => Assert.DoesNotContain(Rendered.Findings, finding => !Accepted.Contains(finding.Code.Id));

    [Theory]
//#if (hasDev)
    [InlineData("dev")]
//#endif
//#if (hasStaging)
    [InlineData("staging")]
//#endif
//#if (hasProduction)
    [InlineData("production")]
//#endif
    public void EveryApplicationHasAnOverlay(string environment) => Assert.All(
        Rendered.Files.Keys.Select(path => path.Split('/')[1]).Distinct(),
        application => Assert.Contains($"components/{application}/{environment}/kustomization.yaml", Rendered.Files.Keys));

    [Fact]
    public void EveryReleaseRetries() => Assert.All(
        Rendered.Objects.OfType<HelmRelease>(),
        release => Assert.Equal(ReleaseStrategyName.RetryOnFailure, release.Spec.Install.Strategy.Name));

    // What the sources silence, which a build on a server hides from tests.
    private static string[] Accepted => ["D2B5005"];
}
