using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class OfferedComponentsTests
{
    private static readonly RepositoryContract Apps = new("d2-apps", [new("web", ComponentKind.App) { Environments = ["staging"] }]);

    [Silent("D2B1027")]
    [Fact]
    public void WhatTheRepositoryOffersIsFine() => Assert.Empty(Check(ACluster(), "web"));

    [Fact]
    public void AComponentThatTheRepositoryLacksIsRefused() => Assert.Equal(
        "The repository 'd2-apps' has no component 'wbe'; it has web.", Only("D2B1012", Check(ACluster(), "wbe")).Message);

    [Fires("D2B1027")]
    [Fact]
    public void AnEnvironmentWithoutOverlayIsRefused()
    {
        var component = new TenantComponent("web");

        var finding = Only("D2B1027", Check(new("oslo") { Environment = "edge" }, component));

        Assert.StartsWith("'web' has no overlay for the environment 'edge' of cluster 'oslo'; it has staging.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(component.Location, finding.Location);
    }

    [Fact]
    public void TheComponentsOwnEnvironmentCounts()
    {
        Assert.Empty(Check(new("oslo") { Environment = "edge" }, new TenantComponent("web") { Environment = "staging" }));
        Only("D2B1027", Check(ACluster(), new TenantComponent("web") { Environment = "edge" }));
    }

    [Fact]
    public void AComponentOfTheOtherKindIsRefused()
    {
        var contract = new RepositoryContract("d2-apps", [new("web", ComponentKind.Infra) { Environments = ["staging"] }]);

        Assert.Contains("an infrastructure component", Only("D2B1012", Check(ACluster(), "web", contract)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfOtherRepositoriesNothingIsKnown() => Assert.Empty(Check(ACluster(), "any", new("elsewhere", [])));

    private static Finding[] Check(Cluster cluster, TenantComponent component, RepositoryContract? contract = null) =>
        [.. OfferedComponents.Check(new Fleet(Organization.OnGitHub("acme"), [cluster], [new AppsTenant("apps") { Components = [component] }], [])
        {
            Contracts = [contract ?? Apps],
        })];
}
