using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Substitution;

public sealed class ClusterTextsTests
{
    private const string Declared = "https://${ENVIRONMENT}.example.com";

    [Fires("D2B2007")]
    [Fact]
    public void AVariableInAResourceOfAClusterIsReported()
    {
        var map = Map(Declared);

        var finding = Only("D2B2007", Check([new("a") { Environment = "x", Resources = [map] }], []));

        Assert.Contains("data.x: ${ENVIRONMENT} stays", finding.Message, StringComparison.Ordinal);
        Assert.Equal((map.Location, Declared), (finding.Location, finding.Text));
    }

    [Fact]
    public void AVariableInAVariableIsReported()
    {
        var finding = Only("D2B2007", Check([new("a") { Environment = "x", Variables = { ["URL"] = Declared } }], []));

        Assert.Contains("data.URL: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AVariableInTheInstanceIsReported()
    {
        var finding = Only("D2B2007", Check([new("a") { Environment = "x", Instance = { Spec = { Cluster = { Domain = Declared } } } }], []));

        Assert.Contains("FluxInstance 'flux'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("spec.cluster.domain: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AVariableInTheValuesOfTheOperatorIsReported()
    {
        var cluster = new Cluster("a") { Environment = "x", Operator = new() { Values = { ["url"] = Declared } } };

        Assert.Contains("values.url: ", Only("D2B2007", Check([cluster], [])).Message, StringComparison.Ordinal);
    }

    [Silent("D2B2007")]
    [Theory]
    [InlineData("echo ${HOME} $$")]
    [InlineData("$ENVIRONMENT")]
    [InlineData("$${ENVIRONMENT}")]
    public void OtherTextsPass(string text) => Assert.Empty(Check([new("a") { Environment = "x", Resources = [Map(text)] }], []));

    [Fact]
    public void AnObjectMaySayThatTheTextIsMeant()
    {
        var map = Map(Declared);
        map.Kustomize.Substitute = false;

        Assert.Empty(Check([new("a") { Environment = "x", Resources = [map] }], []));
    }

    [Fires("D2B2008")]
    [Fact]
    public void AVariableThatLooksLikeASecretIsReported()
    {
        var cluster = new Cluster("a") { Environment = "x", Variables = { ["GITHUB_TOKEN"] = "x" } };

        var finding = Only("D2B2008", Check([cluster], []));

        Assert.Equal((cluster.Location, "GITHUB_TOKEN"), (finding.Location, finding.Text));
    }

    [Fires("D2B2006")]
    [Fact]
    public void AValueThatBreaksTheYamlIsReported()
    {
        var cluster = new Cluster("a") { Environment = "x", Variables = { ["DOMAIN"] = "*.example.com" } };

        var finding = Only("D2B2006", Check([cluster], []));

        Assert.Equal((cluster.Location, "*.example.com"), (finding.Location, finding.Text));
    }

    [Silent("D2B2006", "D2B2008")]
    [Fact]
    public void OrdinaryVariablesPass() => Assert.Empty(Check(
        [new("a") { Environment = "x", Variables = { ["TOKEN_URL"] = "https://example.com", ["DOMAIN"] = "example.com" } }], []));

    private static ConfigMap Map(string text) => new("settings") { Namespace = "apps", Data = { ["x"] = text } };
}
