using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Dependencies.ServedVersionsTests;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class FeaturesTests
{
    [Fires("D2B4014")]
    [Fact]
    public void AFieldThatTheOldestClusterDoesNotHaveIsReported()
    {
        var kustomization = Always();

        var finding = Only("D2B4014", Check([Running("2.8.x", "old"), Running("2.9.x", "new")], [], kustomization));

        Assert.Contains("postBuild.substituteStrategy needs Flux 2.9, and cluster 'old' runs 2.8", finding.Message, StringComparison.Ordinal);
        Assert.Equal(kustomization.Location, finding.Location);
    }

    [Fact]
    public void AControllerThatTheVersionDoesNotHaveIsReported()
    {
        var cluster = Running("2.6.x");
        cluster.Instance.Spec.Components = [FluxComponent.SourceController, FluxComponent.KustomizeController, FluxComponent.HelmController, FluxComponent.SourceWatcher];

        Assert.Contains(Check([cluster], []), f => f.Code.Id == "D2B4014" && f.Message.Contains("source-watcher needs Flux 2.7", StringComparison.Ordinal));
    }

    [Silent("D2B4014")]
    [Fact]
    public void ACurrentFluxHasThemAll() => Assert.Empty(Check([Running("2.x")], [], Always()));

    private static FluxKustomization Always()
    {
        var kustomization = new FluxKustomization("x") { Namespace = "flux-system", Spec = UnmetDependenciesTests.Applying("web") };
        kustomization.Spec.PostBuild = new() { SubstituteStrategy = SubstituteStrategy.Always, Substitute = { ["A"] = "b" } };
        return kustomization;
    }
}
