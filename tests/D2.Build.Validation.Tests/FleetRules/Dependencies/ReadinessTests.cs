using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Dependencies.UnmetDependenciesTests;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class ReadinessTests
{
    private const string Stale = "status.conditions.filter(c, c.type == 'Ready').all(c, c.status == 'True')";

    [Fires("D2B4005")]
    [Fact]
    public void ConditionsOfAnEarlierGenerationAreNotEnough()
    {
        var set = Waiting(OnTenants(Stale, ready: "yes"));

        var finding = Only("D2B4005", Check([ACluster()], [], set));

        Assert.StartsWith("ResourceSet 'waits' in namespace 'flux-system' waits for Kustomization 'tenants' in namespace 'flux-system': ", finding.Message, StringComparison.Ordinal);
        Assert.Equal((set.Location, Stale), (finding.Location, finding.Text));
    }

    [Fires("D2B4006")]
    [Fact]
    public void HavingBeenReadyOnceIsNotReady()
    {
        var set = Waiting(OnTenants("status.observedGeneration >= 0", ready: "yes"));

        Assert.Equal(set.Location, Only("D2B4006", Check([ACluster()], [], set)).Location);
    }

    [Silent("D2B4006")]
    [Fact]
    public void AskedForByNameItIsFine() =>
        Assert.Empty(Check([ACluster()], [], Waiting(new KustomizationReference("tenants", "flux-system").ReadyOnce)));

    [Fires("D2B4007")]
    [Fact]
    public void WithoutReadyTheExpressionIsIgnored()
    {
        var set = Waiting(OnTenants(Stale, ready: ""));

        Assert.Equal(set.Location, Only("D2B4007", Check([ACluster()], [], set)).Location);
    }

    [Silent("D2B4005", "D2B4007")]
    [Theory]
    [InlineData("status.conditions.filter(c, c.type == 'Ready').all(c, c.status == 'True' && c.observedGeneration == metadata.generation)")]
    [InlineData("spec.suspend == false")]
    public void ExpressionsThatCompareGenerationsOrLookElsewhereAreFine(string expression) =>
        Assert.Empty(Check([ACluster()], [], Waiting(OnTenants(expression, ready: "yes"))));

    private static ResourceSetDependency OnTenants(string expression, string ready)
    {
        ResourceSetDependency dependency = new KustomizationReference("tenants", "flux-system");
        dependency.Ready = ready.Length > 0 ? true : null;
        dependency.ReadyExpr = expression;
        return dependency;
    }
}
