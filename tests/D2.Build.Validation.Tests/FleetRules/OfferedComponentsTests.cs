using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class OfferedComponentsTests
{
    private static readonly RepositoryContract Apps = new("d2-apps", [new("web", ComponentKind.App) { Environments = ["staging"] }]);

    [Fact]
    public void WhatTheRepositoryOffersIsFine() => Assert.Empty(Check(ACluster(), "web"));

    [Fact]
    public void AComponentThatTheRepositoryLacksIsRefused() => Assert.Equal(
        "The repository 'd2-apps' has no component 'wbe'; it has web.", Only("D2B1012", Check(ACluster(), "wbe")).Message);

    [Fact]
    public void AnEnvironmentWithoutOverlayIsRefused() => Assert.StartsWith(
        "'web' has no overlay for the environment 'edge' of cluster 'oslo'; it has staging.",
        Only("D2B1027", Check(new("oslo") { Environment = "edge" }, "web")).Message, StringComparison.Ordinal);

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
