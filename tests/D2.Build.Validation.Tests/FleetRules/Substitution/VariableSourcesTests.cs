using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Substitution;

public sealed class VariableSourcesTests
{
    [Fires("D2B2031")]
    [Fact]
    public void AConfigMapThatNobodyGivesIsMissed()
    {
        var kustomization = Applying("settings");

        var finding = Only("D2B2031", Check([ACluster()], [], kustomization));

        Assert.Equal((kustomization.Location, "settings"), (finding.Location, finding.Text));
    }

    [Silent("D2B2031")]
    [Fact]
    public void ADeclaredOrOptionalOneIsNot()
    {
        Assert.Empty(Check([ACluster()], [], Applying("settings"), new ConfigMap("settings") { Namespace = "flux-system" }));

        var optional = Applying("settings");
        optional.Spec.PostBuild.SubstituteFrom[0].Optional = true;
        Assert.Empty(Check([ACluster()], [], optional));
    }

    [Fires("D2B2032")]
    [Silent("D2B2032")]
    [Fact]
    public void WithoutVariablesNothingIsReplaced()
    {
        var kustomization = Applying("settings");
        kustomization.Spec.PostBuild = new() { SubstituteFrom = [] };

        Assert.Equal(kustomization.Location, Only("D2B2032", Check([ACluster()], [], kustomization)).Location);

        kustomization.Spec.PostBuild = new() { SubstituteStrategy = SubstituteStrategy.Always };
        Assert.Empty(Check([ACluster()], [], kustomization));
    }

    private static FluxKustomization Applying(string map)
    {
        var kustomization = new FluxKustomization("x") { Namespace = "flux-system", Spec = Dependencies.UnmetDependenciesTests.Applying("web") };
        kustomization.Spec.PostBuild = new() { SubstituteFrom = [SubstituteReference.ConfigMap(map)] };
        return kustomization;
    }
}
