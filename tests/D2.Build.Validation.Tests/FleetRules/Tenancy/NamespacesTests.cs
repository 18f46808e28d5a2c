using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Tenancy;

public sealed class NamespacesTests
{
    [Fires("D2B1070")]
    [Fact]
    public void ANamespaceOfTwoSetsIsRefusedWithoutRepeatingItForItsContent()
    {
        var second = Teams("more", "red");

        var finding = Only("D2B1070", Check([ACluster()], [], Teams("teams", "blue", "red"), second));

        Assert.StartsWith("The ResourceSets 'teams' and 'more' both give Namespace 'red': ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(((KubernetesObject)second.Spec.Resources[0]).Location, finding.Location);
    }

    [Silent("D2B1070")]
    [Fact]
    public void NamespacesOfTheirOwnAreFine() => Assert.Empty(Check([ACluster()], [], Teams("teams", "blue", "red"), Teams("more", "green")));

    [Fact]
    public void AComponentOfTwoTenantsIsReportedOnce() => Only("D2B1004", Check(
        [ACluster()], [ATenant(), new InfraTenant("infra") { Components = ["frontend"] }]));

    [Fact]
    public void TwoInputsThatGiveOneObjectOfDifferentContentLoseOne()
    {
        var set = Teams("teams", "blue", "red");
        set.Spec.Resources.Add(new ConfigMap("common") { Namespace = "web", Data = { ["team"] = "<< inputs.team >>" } });

        var finding = Only("D2B1005", Check([ACluster()], [], set));

        Assert.Contains("ConfigMap 'common' in namespace 'web' of ResourceSet 'teams' comes from two of its inputs", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameContentIsFine()
    {
        var set = Teams("teams", "blue", "red");
        set.Spec.Resources.Add(new ConfigMap("common") { Namespace = "web", Data = { ["team"] = "any" } });

        Assert.Empty(Check([ACluster()], [], set));
    }

    [Fact]
    public void ANameThatGrowsTooLongWithItsInputIsRefused()
    {
        var set = Teams("teams", "red");
        set.Spec.Resources.Add(new Namespace("<< inputs.team >>-" + new string('x', 60)));

        var finding = Only("D2B1001", Check([ACluster()], [], set));

        Assert.Contains("Namespace 'red-xxx", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(54, 1)]
    [InlineData(53, 0)]
    public void NamesOfHelmReleasesAreShorterThanOthers(int length, int findings)
    {
        var release = new HelmRelease("web")
        {
            Namespace = "flux-system",
            Spec =
            {
                Interval = "1h",
                ServiceAccountName = "flux-operator",
                ReleaseName = new string('x', length),
                ChartRef = new() { Kind = HelmChartReferenceKind.OciRepository, Name = "flux-system" },
            },
        };

        Assert.Equal(findings, Check([ACluster()], [], release).Count(f => f.Code.Id == "D2B1001"));
    }

    private static ResourceSet Teams(string name, params string[] teams) => new(name)
    {
        Namespace = "flux-system",
        Spec =
        {
            Inputs = [.. teams.Select(team => new Mapping { ["team"] = team })],
            Resources = [new Namespace("<< inputs.team >>"), new ServiceAccount("flux") { Namespace = "<< inputs.team >>" }],
        },
    };
}
