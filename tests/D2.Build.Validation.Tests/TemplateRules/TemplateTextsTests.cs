using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.TemplateRules;

/// <summary>D2B3002 to D2B3005, D2B3007, D2B3011 to D2B3014 at the fields where templates stand.</summary>
public sealed class TemplateTextsTests : TemplateRuleTest
{
    [Fires("D2B3002", "D2B3003", "D2B3004", "D2B3005", "D2B3007", "D2B3011", "D2B3012", "D2B3013", "D2B3014")]
    [Theory]
    [InlineData("D2B3002", "<< inputs.tenant", "'>>' is missing")]
    [InlineData("D2B3003", "x << inputs.tenant | uper >>", "'upper'")]
    [InlineData("D2B3004", "x << inputs.tenant | trunc >>", "2 arguments")]
    [InlineData("D2B3005", "x << inputs.team >>", "'team', which is missing in inputs[0]")]
    [InlineData("D2B3007", "x << inputs.id >>", "no 'id' of their own")]
    [InlineData("D2B3011", "<< if inputs.tenant >>x", "'<< end >>'")]
    [InlineData("D2B3012", "x << randInt 1 9 >>", "'randInt'")]
    [InlineData("D2B3013", "x << int inputs.tenant >>", "'red' in inputs[0]")]
    [InlineData("D2B3014", "x << .tenant >>", "'inputs.tenant'")]
    [InlineData("D2B5010", "x << regexMatch \"(?!a)\" inputs.tenant >>", "lookahead")]
    public void ATextIsReportedAtItsField(string code, string text, string words) =>
        AssertFinds(Codes.All.Single(c => c.Id == code), "ConfigMap '<< inputs.tenant | quote >>' of ResourceSet 'teams', data.text", words, ASet(text));

    [Silent("D2B3002", "D2B3003", "D2B3004", "D2B3005", "D2B3011", "D2B3012", "D2B3014")]
    [Theory]
    [InlineData("x << inputs.tenant >>")]
    [InlineData("x << inputs.tenant | upper | trunc 3 >>")]
    [InlineData("x << get inputs \"team\" >>")]
    [InlineData("<< if hasKey inputs \"team\" >>x << inputs.team >><< end >>")]
    [InlineData("<< if inputs.tenant >>x<< end >>")]
    [InlineData("x << inputs.provider.name >>")]
    [InlineData("x << range $c := inputs.tenant >><< $c.name >><< end >>")]
    [InlineData("cat << \"<<\" >>EOF")]
    public void GoodTextsAreNot(string text) => AssertSilent(ASet(text));

    [Silent("D2B3013")]
    [Fact]
    public void NumbersFromNumbersPass() => AssertSilent(ASet("x << int inputs.quota >>", With("quota", 5)));

    [Fact]
    public void TheNearestInputIsNamed() => AssertFinds(Codes.UndefinedInput, "data.text", "Did you mean 'tenant'?", ASet("x << inputs.tennant >>"));

    [Fact]
    public void EverySetOfInputsCounts() => AssertFinds(
        Codes.UndefinedInput, "data.text", "missing in inputs[1]",
        ASet("x << inputs.quota >>", With("quota", 5), Inputs("blue")));

    [Fact]
    public void InABranchOneSetIsEnough() =>
        AssertSilent(ASet("x << if inputs.role >><< inputs.quota >><< end >>", With("quota", 5), Inputs("blue")));

    [Fact]
    public void WithoutInputsNoneCanBeRead() => AssertFinds(
        Codes.UndefinedInput, "data.text", "neither inputs nor providers",
        new ResourceSet("teams") { Spec = { Resources = [new ConfigMap("c") { Data = { ["text"] = "x << inputs.tenant >>" } }] } });

    [Silent("D2B3007")]
    [Fact]
    public void WhatProvidersBringIsNotKnown() => AssertSilent(new ResourceSet("teams")
    {
        Spec =
        {
            InputsFrom = [new() { Name = "github" }],
            Resources = [new ConfigMap("c-<< inputs.id >>") { Data = { ["text"] = "x << inputs.whatever >>" } }],
        },
    });

    [Fact]
    public void KeysAreTemplatesToo() => AssertFinds(
        Codes.UndefinedInput, "data['<< inputs.team >>']", "'team'",
        ASet([Inputs()], new ConfigMap("<< inputs.tenant | quote >>-<< inputs.role >>") { Data = { ["<< inputs.team >>"] = "x" } }));

    [Fact]
    public void WholeTemplatesAreRead() => AssertFinds(
        Codes.UndefinedInput, "spec.resourcesTemplate", "'team'",
        new ResourceSet("teams")
        {
            Spec = { Inputs = [Inputs()], ResourcesTemplate = "<< inputs.tenant >>\n---\n<< inputs.role >>\n---\n<< inputs.team >>" },
        });

    [Fact]
    public void StepsAreTemplates() => AssertFinds(
        Codes.UndefinedInput, "data.text", "'team'",
        new ResourceSet("teams")
        {
            Spec =
            {
                Inputs = [new Mapping { ["tenant"] = "red" }],
                Steps = [new() { Name = "one", Resources = [new ConfigMap("<< inputs.tenant >>") { Data = { ["text"] = "x << inputs.team >>" } }] }],
            },
        });

    [Fact]
    public void OutsideOfResourceSetsItIsText() => AssertSilent(new ConfigMap("script") { Data = { ["run.sh"] = "cat <<EOF\nhello\nEOF" } });
}
