using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Substitution;

public sealed class TenantTextsTests
{
    [Fires("D2B2003")]
    [Fact]
    public void AVariableThatSomeClustersLackIsNamedWithThem()
    {
        var map = Map("${REGION}");

        var finding = Only("D2B2003", Check([With("a", "REGION", "eu"), ACluster("b"), ACluster("c")], [], map));

        Assert.Contains("ConfigMap 'settings' in namespace 'apps', data.x: ${REGION}", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(": " + Rules.UndefinedVariables.Of("REGION", ["b", "c"]).Message, finding.Message, StringComparison.Ordinal);
        Assert.Equal((map.Location, "${REGION}"), (finding.Location, finding.Text));
    }

    [Fact]
    public void AMisspeltVariableIsNamed()
    {
        Assert.EndsWith(" Did you mean '${REGION}'?", Only("D2B2003", Check([With("a", "REGION", "eu")], [], Map("${REGOIN}"))).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", Only("D2B2003", Check([With("a", "REGION", "eu"), With("b", "REGIO", "eu")], [], Map("${REGIO}"))).Message, StringComparison.Ordinal);
    }

    [Silent("D2B2002", "D2B2003", "D2B2004", "D2B2005")]
    [Theory]
    [InlineData("${REGION}")]
    [InlineData("${OTHER:-x}")]
    [InlineData("$${OTHER}")]
    [InlineData("${ENVIRONMENT}-${ARTIFACT_SUBJECT_GIT_REF}")]
    public void OthersPass(string text) => Assert.Empty(Check([With("a", "REGION", "eu")], [], Map(text)));

    [Fact]
    public void ClustersWithoutTenantsNeedNoVariables() => Assert.Empty(Check(
        [With("a", "REGION", "eu"), new Cluster("update") { Environment = "x", ReconcilesTenants = false }], [], Map("${REGION}")));

    [Fact]
    public void WithoutAClusterForThemTextsAreNotLookedAt() =>
        Assert.Empty(Check([new Cluster("update") { Environment = "x", ReconcilesTenants = false }], [], Map("${a-b} ${X}")));

    [Fact]
    public void ResourcesOfTenantsAreLookedAt()
    {
        var tenant = new AppsTenant("apps") { Components = ["frontend"], Resources = [Map("${REGION}")] };

        var finding = Only("D2B2003", Check([ACluster()], [tenant]));

        Assert.Contains("of ResourceSet 'apps', data.x: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeysAreLookedAt()
    {
        var map = new ConfigMap("settings") { Namespace = "apps", Data = { ["${REGION}"] = "x" } };

        Only("D2B2003", Check([ACluster()], [], map));
    }

    [Fact]
    public void VariablesFromElsewhereMayBeAny()
    {
        var cluster = new Cluster("a")
        {
            Environment = "x",
            Customize = { (FluxKustomization k) => k.Spec.PostBuild.SubstituteFrom.Add(SubstituteReference.ConfigMap("terraform")) },
        };

        Only("D2B2031", Check([cluster], [], Map("${REGION}")));
    }

    [Fact]
    public void VariablesOfTheKustomizationItselfCount()
    {
        var cluster = new Cluster("a")
        {
            Environment = "x",
            Customize = { (FluxKustomization k) => k.Spec.PostBuild.Substitute["REGION"] = "eu" },
        };

        Assert.Empty(Check([cluster], [], Map("${REGION}")));
    }

    [Fires("D2B2002", "D2B2004", "D2B2005")]
    [Theory]
    [InlineData("${a-b}", "D2B2002")]
    [InlineData("${ENVIRONMENT:+x}", "D2B2004")]
    [InlineData("echo $$", "D2B2005")]
    public void WhatTheGrammarSaysIsReported(string text, string code)
    {
        var map = Map(text);

        var finding = Only(code, Check([ACluster()], [], map));

        Assert.Contains("data.x: ", finding.Message, StringComparison.Ordinal);
        Assert.Equal((map.Location, text), (finding.Location, finding.Text));
    }

    [Silent("D2B2010")]
    [Fact]
    public void AnObjectMayOptOut()
    {
        var map = Map("${a-b} ${REGION} $$");
        map.Kustomize.Substitute = false;

        Assert.Empty(Check([ACluster()], [], map));
    }

    [Fact]
    public void ALabelOptsOutToo()
    {
        var map = Map("${a-b}");
        map.Labels["kustomize.toolkit.fluxcd.io/substitute"] = "disabled";

        Assert.Empty(Check([ACluster()], [], map));
    }

    [Fact]
    public void InsideASetItDoesNot()
    {
        var map = Map("${REGION}");
        map.Kustomize.Substitute = false;

        Only("D2B2003", Check([ACluster()], [new AppsTenant("apps") { Components = ["frontend"], Resources = [map] }]));
    }

    [Fires("D2B2010")]
    [Fact]
    public void AVariableInAnObjectThatOptedOutIsReported()
    {
        var map = Map("${ENVIRONMENT}");
        map.Kustomize.Substitute = false;

        var finding = Only("D2B2010", Check([ACluster()], [], map));

        Assert.Contains("data.x: ${ENVIRONMENT} stays", finding.Message, StringComparison.Ordinal);
        Assert.Equal(map.Location, finding.Location);
    }

    [Fires("D2B2011")]
    [Theory]
    [InlineData("1.10")]
    [InlineData("true")]
    [InlineData("")]
    public void AValueThatDoesNotStayTextIsReportedWhereItStandsAlone(string value)
    {
        var map = Map("${TAG}");

        var finding = Only("D2B2011", Check([With("a", "TAG", value), With("b", "TAG", "v1")], [], map));

        Assert.Contains("data.x: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("cluster 'a'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(map.Location, finding.Location);
    }

    [Silent("D2B2011")]
    [Theory]
    [InlineData("1.10", "v${TAG}")]
    [InlineData("v1.10", "${TAG}")]
    [InlineData("'1.10'", "${TAG}")]
    public void AValueThatStaysTextIsNot(string value, string text) => Assert.Empty(Check([With("a", "TAG", value)], [], Map(text)));

    [Fact]
    public void AFieldThatWantsANumberMayBeAVariable()
    {
        var widget = new KubernetesObject("example.com/v1", "Widget", "w") { ["spec"] = new Mapping { ["size"] = Scalar.Plain("${SIZE}") } };

        Assert.Empty(Check([With("a", "SIZE", "3")], [], widget));
    }

    private static Cluster With(string name, string variable, string value) =>
        new(name) { Environment = "staging", Variables = { [variable] = value } };

    private static ConfigMap Map(string text) => new("settings") { Namespace = "apps", Data = { ["x"] = text } };
}
