using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class TimeoutsTests
{
    [Fires("D2B4008")]
    [Fact]
    public void ASetThatWaitsShorterThanWhatIsInItIsReported()
    {
        var inner = Applying("10m");

        var finding = Only("D2B4008", Check([ACluster()], [], Waiting(inner, null)));

        Assert.Contains("may take 10m to become ready, and its ResourceSet waits 5m only", finding.Message, StringComparison.Ordinal);
        Assert.Equal(inner.Location, finding.Location);
    }

    [Silent("D2B4008")]
    [Theory]
    [InlineData("10m", "11m")]
    [InlineData("5m", null)]
    public void EnoughTimeIsFine(string own, string? window) => Assert.Empty(Check([ACluster()], [], Waiting(Applying(own), window)));

    [Fact]
    public void ASetThatDoesNotWaitNeedsNone()
    {
        var set = Waiting(Applying("10m"), null);
        set.Spec.Wait = null;

        Assert.Empty(Check([ACluster()], [], set));
    }

    [Fires("D2B4013")]
    [Fact]
    public void TenantsThatNobodyWaitsForAreReported()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Customize = { (FluxKustomization k) => k.Spec.Wait = null } };

        Assert.Equal(cluster.Location, Only("D2B4013", Check([cluster], [])).Location);
    }

    [Silent("D2B4013")]
    [Fact]
    public void HealthChecksWillDoToo()
    {
        var cluster = new Cluster("staging")
        {
            Environment = "staging",
            Customize =
            {
                (FluxKustomization k) => k.Spec.Wait = null,
                (FluxKustomization k) => k.Spec.HealthChecks =
                    [new() { ApiVersion = "fluxcd.controlplane.io/v1", Kind = "ResourceSet", Name = "apps", Namespace = "flux-system" }],
            },
        };

        Assert.Empty(Check([cluster], []));
    }

    private static FluxKustomization Applying(string timeout)
    {
        var kustomization = new FluxKustomization("x") { Namespace = "flux-system", Spec = UnmetDependenciesTests.Applying("web") };
        (kustomization.Spec.Wait, kustomization.Spec.Timeout) = (true, timeout);
        return kustomization;
    }

    private static ResourceSet Waiting(FluxKustomization inner, string? window)
    {
        var set = new ResourceSet("waits") { Namespace = "flux-system", Spec = { Wait = true, Resources = [inner] } };
        set.Operator.ReconcileTimeout = window is null ? default(Duration?) : window;
        return set;
    }
}
