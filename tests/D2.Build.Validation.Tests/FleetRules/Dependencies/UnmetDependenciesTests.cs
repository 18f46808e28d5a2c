using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class UnmetDependenciesTests
{
    [Fires("D2B4003")]
    [Fact]
    public void AComponentThatIsNoLongerThereIsMissed()
    {
        var set = Waiting(new KustomizationReference("infra-configs", "monitoring"));

        var finding = Only("D2B4003", Check([ACluster()], [new InfraTenant("infra") { Components = ["cert-manager"] }], set));

        Assert.Equal(
            "ResourceSet 'waits' in namespace 'flux-system' waits for Kustomization 'infra-configs' in namespace 'monitoring', which nothing in the fleet "
            + "gives. Correct the reference, or remove it.",
            finding.Message);
        Assert.Equal((set.Location, "infra-configs", Rules.Severity.Error), (finding.Location, finding.Text, finding.Severity));
    }

    [Fact]
    public void InANamespaceThatAnArtifactFillsItIsAWarning()
    {
        var set = Waiting(new KustomizationReference("extra", "monitoring"));

        var finding = Only("D2B4003", Check([ACluster()], [new InfraTenant("infra") { Components = ["monitoring"] }], set));

        Assert.Equal(Rules.Severity.Warning, finding.Severity);
    }

    [Silent("D2B4003")]
    [Theory]
    [InlineData("infra-configs", "monitoring")]
    [InlineData("tenants", "flux-system")]
    [InlineData("flux-system", "flux-system")]
    public void WhatTheFleetOrTheOperatorGivesIsThere(string name, string ns) => Assert.Empty(Check(
        [ACluster()], [new InfraTenant("infra") { Components = ["monitoring"] }], Waiting(new KustomizationReference(name, ns))));

    [Fact]
    public void OtherKindsMayComeFromAnywhere() => Assert.Empty(Check(
        [ACluster()], [], Waiting(new ResourceSetDependency { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web", Namespace = "web" })));

    [Fact]
    public void AnObjectWithAnUnknownNameMayBeTheOne()
    {
        var open = new ResourceSet("open")
        {
            Namespace = "flux-system",
            Spec =
            {
                InputsFrom = [new() { Name = "branches" }],
                Resources = [new FluxKustomization("<< inputs.branch >>") { Namespace = "flux-system", Spec = Applying("web") }],
            },
        };
        var provider = new ResourceSetInputProvider("branches") { Namespace = "flux-system", Spec = { Type = InputProviderType.Static } };

        Assert.Empty(Check([ACluster()], [], open, provider, Waiting(new KustomizationReference("main", "flux-system"))));
    }

    internal static FluxKustomizationSpec Applying(string ns) => new()
    {
        Interval = "5m",
        Prune = true,
        ServiceAccountName = "flux-operator",
        TargetNamespace = ns,
        SourceRef = new() { Kind = KustomizationSourceKind.OciRepository, Name = "flux-system" },
    };

    internal static ResourceSet Waiting(ResourceSetDependency dependency, string name = "waits") => new(name)
    {
        Namespace = "flux-system",
        Spec = { DependsOn = [dependency], Resources = [new ConfigMap(name) { Namespace = "web" }] },
    };
}
