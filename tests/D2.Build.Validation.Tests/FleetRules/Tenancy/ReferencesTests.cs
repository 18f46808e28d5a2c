using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Tenancy;

public sealed class ReferencesTests
{
    [Fires("D2B1075")]
    [Fact]
    public void ASourceNobodyDeclaresIsMissed()
    {
        var release = Release("chart");

        var finding = Only("D2B1075", Check([ACluster()], [], release));

        Assert.Equal(
            "HelmRelease 'web' in namespace 'flux-system', spec.chartRef: names OCIRepository 'chart' in namespace 'flux-system', which nothing in the "
            + "fleet gives. Declare it, or correct the name.",
            finding.Message);
        Assert.Equal((release.Location, "chart"), (finding.Location, finding.Text));
    }

    [Silent("D2B1075")]
    [Fact]
    public void ADeclaredSourceIsFound() => Assert.Empty(Check([ACluster()], [], Release("chart"), Chart("flux-system")));

    [Fact]
    public void ValuesOfAConfigMapHaveToBeThere()
    {
        var release = Release("chart");
        release.Spec.ValuesFrom = [new() { Kind = DataObjectKind.ConfigMap, Name = "values" }];

        Only("D2B1075", Check([ACluster()], [], release, Chart("flux-system")));
        Assert.Empty(Check([ACluster()], [], release, Chart("flux-system"), new ConfigMap("values") { Namespace = "flux-system" }));
    }

    [Fact]
    public void OptionalValuesAndSecretsMayComeLater()
    {
        var release = Release("chart");
        release.Spec.ValuesFrom =
        [
            new() { Kind = DataObjectKind.ConfigMap, Name = "values", Optional = true },
            new() { Kind = DataObjectKind.Secret, Name = "secrets" },
        ];

        Assert.Empty(Check([ACluster()], [], release, Chart("flux-system")));
    }

    [Fact]
    public void WhatAnArtifactMayBringIsNotMissed()
    {
        var release = Release("chart");
        (release.Namespace, release.Spec.ServiceAccountName) = ("frontend", "flux");

        Assert.Empty(Check([ACluster()], [ATenant()], release));
    }

    [Fires("D2B1073")]
    [Fact]
    public void AReferenceToAnotherNamespaceIsRefusedUnderTheLockdown()
    {
        var release = Release("chart");
        release.Spec.ChartRef.Namespace = "shared";

        var finding = Only("D2B1073", Check([ACluster()], [], release, Chart("shared")));

        Assert.Equal((release.Location, "chart"), (finding.Location, finding.Text));
    }

    [Silent("D2B1073")]
    [Fact]
    public void WithoutTheLockdownItIsAllowed()
    {
        var release = Release("chart");
        release.Spec.ChartRef.Namespace = "shared";
        var cluster = new Cluster("staging")
        {
            Environment = "staging",
            Instance = { Spec = { Cluster = { Multitenant = null, TenantDefaultServiceAccount = null } } },
        };

        Assert.Empty(Check([cluster], [], release, Chart("shared")));
    }

    [Fact]
    public void EveryObjectOfAKindIsNoReference()
    {
        var alert = new Alert("on-call")
        {
            Namespace = "web",
            Spec = { ProviderRef = { Name = "slack" }, EventSources = [new() { Kind = FluxKind.Kustomization, Name = "*" }] },
        };
        var provider = new NotificationProvider("slack") { Namespace = "web", Spec = { Type = NotificationProviderType.Slack } };

        Assert.Empty(Check([ACluster()], [], alert, provider));
    }

    internal static HelmRelease Release(string chart) => new("web")
    {
        Namespace = "flux-system",
        Spec =
        {
            Interval = "1h",
            ServiceAccountName = "flux-operator",
            ChartRef = new() { Kind = HelmChartReferenceKind.OciRepository, Name = chart },
            Install = { Strategy = ReleaseStrategyName.RetryOnFailure },
            Upgrade = { Strategy = ReleaseStrategyName.RetryOnFailure },
        },
    };

    internal static OciRepository Chart(string ns) => new("chart")
    {
        Namespace = ns,
        Spec = { Interval = "1h", Url = "oci://ghcr.io/acme/charts/web", Ref = { Tag = "1.2.3" }, Verify = Organization.OnGitHub("acme").Verification("charts", "release", @"refs/tags/v\d+") },
    };
}
