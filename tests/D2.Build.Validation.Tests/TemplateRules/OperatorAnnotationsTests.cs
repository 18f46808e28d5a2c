using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;
using D2.Build.Validation.Tests.FleetRules;

namespace D2.Build.Validation.Tests.TemplateRules;

/// <summary>D2B3017 to D2B3020.</summary>
public sealed class OperatorAnnotationsTests : TemplateRuleTest
{
    private const string Copy = "metadata.annotations['fluxcd.controlplane.io/copyFrom']";
    private const string Reconcile = "metadata.annotations['fluxcd.controlplane.io/reconcile']";

    [Fires("D2B3017")]
    [Fact]
    public void ExclusionsAreSpelledExactly() => AssertFinds(
        Codes.IgnoredExclusion, Reconcile, "'Disabled' is neither", WithInputs(new ConfigMap("c") { Annotations = { ["fluxcd.controlplane.io/reconcile"] = "Disabled" } }));

    [Fact]
    public void ExclusionsNeedInputs() =>
        AssertFinds(Codes.IgnoredExclusion, Reconcile, "without inputs", Without(new ConfigMap("c") { Operator = { Reconcile = false } }));

    [Silent("D2B3017")]
    [Fact]
    public void ExclusionsPass() => AssertSilent(WithInputs(new ConfigMap("c") { Operator = { Reconcile = false } }));

    [Theory]
    [InlineData("ghcr-auth")]
    [InlineData("a/b/c")]
    [InlineData("/b")]
    public void CopiesNameNamespaceAndName(string from) =>
        AssertFinds(Codes.InvalidCopy, Copy, $"'{from}' is not what to copy from", Without(new Secret("s") { Operator = { CopyFrom = from } }));

    [Fires("D2B3018")]
    [Fact]
    public void OtherKindsAreNotCopied() => AssertFinds(
        Codes.InvalidCopy, Copy, "Only ConfigMaps and Secrets", Without(new ServiceAccount("s") { Operator = { CopyFrom = "a/b" } }));

    [Fact]
    public void OutsideOfResourceSetsNothingIsCopied() =>
        AssertFinds(Codes.InvalidCopy, Copy, "of a ResourceSet", new Secret("s") { Operator = { CopyFrom = "a/b" } });

    [Silent("D2B3018")]
    [Fact]
    public void CopiesPass() => AssertSilent(Without(new Secret("s") { Operator = { CopyFrom = "flux-system/ghcr-auth" } }));

    [Fires("D2B3019")]
    [Silent("D2B3019")]
    [Theory]
    [InlineData(null, 1)]
    [InlineData(true, 0)]
    public void WhatIsCopiedIsWatched(bool? watch, int expected)
    {
        var source = new ConfigMap("defaults") { Namespace = "flux-system" };
        source.Operator.Watch = watch;

        var findings = Fleets.Check(
            [Fleets.ACluster()], [], source, Without(new ConfigMap("copy") { Operator = { CopyFrom = "flux-system/defaults" } }));

        Assert.Equal(expected, findings.Length);
        Assert.All(findings, finding => Assert.Equal((Codes.UnwatchedCopy, source.Location), (finding.Code, finding.Location)));
        Assert.All(findings, finding => Assert.StartsWith("ConfigMap 'defaults' in namespace 'flux-system' is copied", finding.Message, StringComparison.Ordinal));
    }

    [Fires("D2B3020")]
    [Silent("D2B3020")]
    [Theory]
    [InlineData(null, "GitHubBranch", 1)]
    [InlineData(false, "GitHubBranch", 0)]
    [InlineData(null, "GitHubPullRequest", 0)]
    [InlineData(null, "Static", 0)]
    public void ProvidersThatGiveNothingDeleteEverything(bool? prune, string type, int expected)
    {
        var provider = new ResourceSetInputProvider("previews") { Namespace = "flux-system", Spec = { ["type"] = type } };
        if (type != "Static")
        {
            provider.Spec.Url = "https://github.com/acme/web";
        }

        var inner = new ConfigMap("c-<< inputs.id >>");
        inner.Operator.Prune = prune;
        var set = new ResourceSet("previews") { Namespace = "flux-system", Spec = { InputsFrom = [provider], Resources = [inner] } };

        var findings = Fleets.Check([Fleets.ACluster()], [], provider, set);

        Assert.Equal(expected, findings.Length);
        Assert.All(findings, finding => Assert.Equal((Codes.VanishingInputs, set.Location), (finding.Code, finding.Location)));
        Assert.All(findings, finding => Assert.Contains("ResourceSet 'previews' deletes everything", finding.Message, StringComparison.Ordinal));
    }

    private static ResourceSet WithInputs(ConfigMap inner) => ASet([new Mapping { ["tenant"] = "red" }], new Namespace("<< inputs.tenant >>"), inner);

    private static ResourceSet Without(KubernetesObject inner) =>
        new("teams") { Namespace = "flux-system", Spec = { Resources = [inner] } };
}
