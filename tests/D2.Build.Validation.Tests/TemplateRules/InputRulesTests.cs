using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.TemplateRules;

/// <summary>D2B3006, D2B3008, D2B3021, D2B3022.</summary>
public sealed class InputRulesTests : TemplateRuleTest
{
    [Fires("D2B3006")]
    [Fact]
    public void InputsNobodyReadsAreFound() =>
        AssertFinds(Codes.UnusedInput, "ResourceSet 'teams' in namespace 'flux-system'", "'quota'", ASet("x", With("quota", 1), With("quota", 2)));

    [Silent("D2B3006")]
    [Theory]
    [InlineData("x << get inputs \"quota\" >>")]
    [InlineData("x << toYaml inputs >>")]
    public void InputsThatMayBeReadPass(string text) => AssertSilent(ASet(text, With("quota", 1)));

    [Fact]
    public void TheProviderIsReserved() =>
        AssertFinds(Codes.ReservedInput, "ResourceSet 'teams' in namespace 'flux-system'", "'provider'", ASet("x << inputs.provider.name >>", With("provider", "x")));

    [Fires("D2B3008")]
    [Theory]
    [InlineData("My Repo", "my.repo", "'my_repo', which 'My Repo' has already")]
    [InlineData("id", "other", "'id', which 'id' has already")]
    public void ProvidersHaveNamesOfTheirOwn(string first, string second, string words) =>
        AssertFinds(Codes.ReservedInput, "ResourceSet 'teams'", words, Permuted(first, second));

    [Silent("D2B3008")]
    [Fact]
    public void DifferentProvidersPass() => AssertSilent(Permuted("apps", "infra"));

    [Fires("D2B3021")]
    [Fact]
    public void AnObjectInTwoStepsIsFound() =>
        AssertFinds(Codes.ObjectInTwoSteps, "ResourceSet 'teams'", "ConfigMap 'c' is in steps[0] and in steps[1]", Stepped("c", "c"));

    [Silent("D2B3021")]
    [Fact]
    public void DifferentObjectsInStepsPass() => AssertSilent(Stepped("c", "d"));

    [Fires("D2B3022")]
    [Silent("D2B3022")]
    [Theory]
    [InlineData(1_200_000, 1)]
    [InlineData(800_000, 0)]
    public void WhatIsTooLargeToStoreIsFound(int length, int expected)
    {
        var set = ASet(new string('x', length));

        var findings = ObjectValidator.Check(set).Select(finding => (finding.Code, finding.Location));

        Assert.Equal(Enumerable.Repeat((Codes.LargeResourceSet, set.Location), expected), findings);
    }

    private static ResourceSet Permuted(string first, string second) => new("teams")
    {
        Spec =
        {
            InputStrategy = InputStrategyName.Permute,
            InputsFrom = [new() { ["name"] = first }, new() { ["name"] = second }],
            Resources = [new ConfigMap("c-<< inputs.id >>")],
        },
    };

    private static ResourceSet Stepped(string first, string second) => new("teams")
    {
        Spec =
        {
            Steps =
            [
                new() { Name = "one", Resources = [new ConfigMap(first)] },
                new() { Name = "two", Resources = [new ConfigMap(second)] },
            ],
        },
    };
}
