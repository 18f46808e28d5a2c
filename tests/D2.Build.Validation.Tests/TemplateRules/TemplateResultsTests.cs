using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.TemplateRules;

/// <summary>D2B3009, D2B3010, D2B3015.</summary>
public sealed class TemplateResultsTests : TemplateRuleTest
{
    [Fires("D2B3009")]
    [Theory]
    [InlineData("<< inputs.tag >>", "1.10", ", where it is '1.10'")]
    [InlineData("<< inputs.tag >>", "true", ", where it is 'true'")]
    [InlineData("<< inputs.tag >>", "", ", where it is ''")]
    [InlineData("<< inputs.tag >>.<< inputs.tag >>", "1", ", where it is '1.1'")]
    [InlineData("1.<< inputs.tag >>", "2", ", where it is '1.2'")]
    [InlineData("<< inputs.tag | trunc 4 >>", "1234567", "Without")]
    [InlineData("<< inputs.tag | lower >>", "${TAG}", "Without")]
    public void ResultsThatMayNotStayTextAreFound(string text, string tag, string words) => AssertFinds(
        Codes.UnquotedResult, "data.text", words == "Without" ? "without quotes, and" : words, ASet(text, With("tag", tag)));

    [Silent("D2B3009")]
    [Theory]
    [InlineData("<< inputs.tag >>", "v1.10")]
    [InlineData("<< inputs.tag | quote >>", "1.10")]
    [InlineData("v<< inputs.tag >>", "1.10")]
    [InlineData("<< inputs.tag | trunc 4 >>", "abcdef")]
    [InlineData("<< inputs.tag | trunc 4 | quote >>", "1234")]
    [InlineData("<< inputs.tag | int >>", "1234")]
    [InlineData("<< toJson inputs.tag >>", "1234")]
    public void ResultsThatStayTextPass(string text, string tag) => AssertSilent(ASet(text, With("tag", tag)));

    [Fires("D2B3010")]
    [Theory]
    [InlineData("app-<< inputs.title >>", "a: b")]
    [InlineData("app-<< inputs.title >>", "a #b")]
    [InlineData("app-<< inputs.title >>", "a\nb: c")]
    [InlineData("<< inputs.title >>-app", "*a")]
    public void ValuesThatBreakTheYamlAreFound(string text, string title) =>
        AssertFinds(Codes.UnsafeInput, "data.text", "something else in YAML", ASet(text, With("title", title)));

    [Silent("D2B3010")]
    [Theory]
    [InlineData("app-<< inputs.title >>", "a:b")]
    [InlineData("app-<< inputs.title >>", "*a")]
    [InlineData("title: << inputs.title >>", "a: b")]
    [InlineData("<< inputs.title | quote >>", "a: b")]
    public void ValuesThatDoNotPass(string text, string title) => AssertSilent(ASet(text, With("title", title)));

    [Fires("D2B3015")]
    [Silent("D2B3015")]
    [Theory]
    [InlineData("my_team", 1)]
    [InlineData("my team", 0)]
    [InlineData("${TEAM}", 1)]
    public void SlugsWithUnderscoresAreNoNames(string team, int expected)
    {
        var map = new ConfigMap("c-<< slugify inputs.team >>-<< inputs.tenant >>-<< inputs.role >>");

        var findings = ObjectValidator.Check(ASet([With("team", team)], map));

        Assert.Equal(expected, findings.Count());
        Assert.All(findings, finding => Assert.Equal((Codes.SlugAsName, map.Location), (finding.Code, finding.Location)));
        Assert.All(findings, finding => Assert.Contains("metadata.name: slugify keeps underscores", finding.Message, StringComparison.Ordinal));
    }
}
