using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Contracts;

public sealed class ResemblingVariablesTests
{
    [Fires("D2B1033")]
    [Theory]
    [InlineData("CLUSTER_DOMAIN", "CLUSTER_DOMIAN")]
    [InlineData("CLUSTER_DOMAIN", "CLUSTR_DOMAIN")]
    [InlineData("CLUSTER_DOMAIN", "Cluster_DOMAIN")]
    [InlineData("Region", "Regoin")]
    public void AVariableOfOneClusterThatResemblesWhatItLacksIsReported(string meant, string odd)
    {
        var cluster = With("second", odd);

        var finding = Only("D2B1033", Check([With("first", meant), cluster], []));

        Assert.Equal($"Cluster 'second' alone has the variable '{odd}', and lacks '{meant}', which 'first' has. Did you mean '{meant}'?", finding.Message);
        Assert.Equal((cluster.Location, odd), (finding.Location, finding.Text));
    }

    [Fact]
    public void TheOneThatMoreClustersHaveIsMeant()
    {
        var odd = With("a", "CLUSTER_DOMIAN");

        Assert.Equal(odd.Location, Only("D2B1033", Check([odd, With("b", "CLUSTER_DOMAIN"), With("c", "CLUSTER_DOMAIN")], [])).Location);
    }

    [Silent("D2B1033")]
    [Theory]
    [InlineData("CLUSTER_DOMAIN", "CLUSTER_DOMAIN")]
    [InlineData("CLUSTER_DOMAIN", "CLUSTER_REGION")]
    [InlineData("DOMAIN_EU", "DOMAIN_US")]
    [InlineData("ZONE1", "ZONE2")]
    [InlineData("CLUSTER_DOMAIN", "PARENT_CLUSTER_DOMAIN")]
    public void ClustersMayHaveDifferentVariables(string one, string other) => Assert.Empty(Check([With("first", one), With("second", other)], []));

    [Fact]
    public void AClusterThatHasBothMeansBoth() => Assert.Empty(Check([With("a", "INTERNAL_DOMAIN"), With("b", "INTERNAL_DOMAIN", "INTERNAL_DOMAINS")], []));

    [Theory]
    [InlineData("${CLUSTER_DOMAIN}", "D2B2003")]
    [InlineData("${CLUSTER_DOMIAN}", "D2B2003")]
    [InlineData("${CLUSTER_DOMAIN:-x}", "D2B1033")]
    [InlineData("${CLUSTER_DOMIAN:-x}", null)]
    public void WhatIsNamedTellsWhichIsWrong(string text, string? code) => Assert.Equal(
        code is null ? [] : [code],
        Check(
            [With("a", "CLUSTER_DOMAIN"), With("b", "CLUSTER_DOMAIN"), With("c", "CLUSTER_DOMIAN")], [],
            new ConfigMap("settings") { Namespace = "apps", Data = { ["x"] = text } }).Select(finding => finding.Code.Id));

    private static Cluster With(string name, params string[] variables)
    {
        var cluster = ACluster(name);
        foreach (var variable in variables)
        {
            cluster.Variables[variable] = "x";
        }

        return cluster;
    }
}
