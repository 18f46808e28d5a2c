using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class ControllersTests
{
    [Fact]
    public void AClusterWithoutHelmControllerCannotUpgradeItsOperator()
    {
        var cluster = Running([FluxComponent.SourceController, FluxComponent.KustomizeController]);

        var finding = Only("D2B4001", Check([cluster], []));

        Assert.Equal(
            "Cluster 'staging' gets HelmRelease 'flux-operator' in namespace 'flux-system' but does not run helm-controller. "
            + "Add it to Instance.Spec.Components, or leave the object out on this cluster.",
            finding.Message);
    }

    [Silent("D2B4001")]
    [Fact]
    public void WithoutUpgradesItNeedsNone() => Assert.Empty(Check(
        [Running([FluxComponent.SourceController, FluxComponent.KustomizeController], release: null)], [ATenant()]));

    [Fires("D2B4001")]
    [Fact]
    public void WaitingForACrdNeedsItsControllerToo()
    {
        var set = new ResourceSet("waits")
        {
            Namespace = "flux-system",
            Spec =
            {
                DependsOn = [ResourceSetDependency.OnCrd("imagepolicies.image.toolkit.fluxcd.io")],
                Resources = [new KubernetesObject("v1", "ConfigMap", "x") { Namespace = "web" }],
            },
        };

        var finding = Only("D2B4001", Check([Fleets.ACluster()], [], set));

        Assert.Contains("image-reflector-controller", finding.Message, StringComparison.Ordinal);
        Assert.Equal(set.Location, finding.Location);
    }

    [Fact]
    public void WhatTenantsNeedIsMissedOnEachClusterThatRunsThem()
    {
        var alert = new Alert("on-call") { Namespace = "web", Spec = { ProviderRef = { Name = "slack" }, EventSources = [FluxKind.Kustomization] } };
        var provider = new NotificationProvider("slack") { Namespace = "web", Spec = { Type = NotificationProviderType.Slack } };
        var without = Running([FluxComponent.SourceController, FluxComponent.KustomizeController, FluxComponent.HelmController]);
        var alone = new Cluster("update") { Environment = "staging", ReconcilesTenants = false, Instance = without.Instance };

        var finding = Only("D2B4001", Check([without, alone, Fleets.ACluster("full")], [], alert, provider));

        Assert.Contains("'staging' gets Alert 'on-call'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInstanceThatNamesNoComponentsRunsTheUsualFour()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Instance = { Spec = { Components = null! } } };

        Assert.Empty(Check([cluster], [ATenant()]));
    }

    private static Cluster Running(ValueList<FluxComponent> components) => Running(components, new OperatorRelease());

    private static Cluster Running(ValueList<FluxComponent> components, OperatorRelease? release) => new("staging")
    {
        Environment = "staging",
        Operator = release,
        Instance = { Spec = { Components = components } },
    };
}
