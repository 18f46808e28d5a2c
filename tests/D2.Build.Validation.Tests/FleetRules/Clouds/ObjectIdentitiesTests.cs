using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Clouds;

public sealed class ObjectIdentitiesTests
{
    [Fires("D2B4080")]
    [Theory]
    [InlineData(OciProvider.Aws, "aws")]
    [InlineData(OciProvider.Azure, "azure")]
    [InlineData(OciProvider.Gcp, "gcp")]
    public void AnObjectWithAnAccountAndAProviderStalls(OciProvider provider, string name)
    {
        var source = Source(provider, "flux");

        var finding = Assert.Single(Check([HandingOut("new"), ACluster("old")], [ATenant()], source), f => f.Code.Id == "D2B4080");

        Assert.Contains($"is to log in to {name} as account 'flux', and Flux on cluster 'old' knows", finding.Message, StringComparison.Ordinal);
        Assert.Equal((source.Location, "flux"), (finding.Location, finding.Text));
    }

    [Silent("D2B4080")]
    [Fact]
    public void WhereEveryClusterHandsOutIdentitiesItGetsOne() =>
        Assert.DoesNotContain(Check([HandingOut("new")], [ATenant()], Source(OciProvider.Azure, "flux")), f => f.Code.Id == "D2B4080");

    [Silent("D2B4080")]
    [Theory]
    [InlineData(OciProvider.Azure, null, null)]
    [InlineData(OciProvider.Generic, "flux", null)]
    [InlineData(OciProvider.Azure, "flux", "acr-auth")]
    public void NobodyAsksWithoutAnAccountWithoutAProviderOrWithASecret(OciProvider provider, string? account, string? secret)
    {
        var source = Source(provider, account);
        if (secret is not null)
        {
            source.Spec.SecretRef = secret;
        }

        Assert.DoesNotContain(Check([ACluster()], [ATenant()], source), f => f.Code.Id == "D2B4080");
    }

    [Silent("D2B4080")]
    [Theory]
    [InlineData(OciProvider.Aws)]
    [InlineData(OciProvider.Azure)]
    [InlineData(OciProvider.Gcp)]
    public void TheConventionsAskForNone(OciProvider provider)
    {
        var organization = Organization.OnGitHub("acme", registry: "registry.example.com/acme") with { Provider = provider };

        Assert.Empty(FleetValidator.Check(new Fleet(organization, [ACluster()], [ATenant(), new InfraTenant("infra") { Components = ["certs"] }], []).Expand()));
    }

    private static OciRepository Source(OciProvider provider, string? account) => new("charts")
    {
        Namespace = "frontend",
        Spec = { Interval = "10m", Url = "oci://acme.azurecr.io/charts/web", Provider = provider, ServiceAccountName = account },
    };

    private static Cluster HandingOut(string name) => new(name)
    {
        Environment = "staging",
        Instance = { Spec = { Cluster = { ObjectLevelWorkloadIdentity = true } } },
    };
}
