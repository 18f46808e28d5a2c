using System.Text;
using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Tenancy;

public sealed class FleetSecretsTests
{
    [Fires("D2B1025")]
    [Theory]
    [InlineData("token")]
    [InlineData("password")]
    public void AFreeSecretWithAValueIsReportedOnce(string key)
    {
        var secret = ASecret(key, "abcdefgh");

        var finding = Only("D2B1025", Check([ACluster("a"), ACluster("b")], [], secret));

        Assert.Equal((secret.Location, Rules.Severity.Error), (finding.Location, finding.Severity));
        Assert.Contains($"Secret 'db' would be in the artifact in plain text, key '{key}'", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdefgh", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretsOfClustersAndTenantsAreLookedAt()
    {
        Only("D2B1025", Check([new("a") { Environment = "staging", Resources = [ASecret("token", "x")] }], [ATenant()]));
        Only("D2B1025", Check([ACluster()], [new AppsTenant("apps") { Components = ["frontend"], Resources = [new Secret("db") { StringData = { ["token"] = "x" } }] }]));
    }

    [Fact]
    public void AnInputThatIsKnownIsPlainText()
    {
        Only("D2B1025", Check([ACluster()], [], Set(new Mapping { ["token"] = "one" }, new Mapping { ["token"] = "two" })));
        Assert.DoesNotContain("D2B1025", Check([ACluster()], [], Set()).Select(finding => finding.Code.Id));
    }

    [Silent("D2B1025")]
    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMFkw\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\nMFkw\n-----END CERTIFICATE-----\n")]
    public void WhatIsNoValueOrPublicIsNot(string value)
    {
        Assert.Empty(Check([ACluster()], [], ASecret("x", value)));
        Assert.Empty(Check([ACluster()], [], ASecret("x", "${CLUSTER_NAME}")));
        Assert.Empty(Check([ACluster()], [], new Secret("db") { Namespace = "apps", Data = { ["x"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(value)) } }));
    }

    [Fact]
    public void APrivateKeyBesideItsCertificateIsPlainText() => Only("D2B1025", Check([ACluster()], [], ASecret(
        "tls.pem", "-----BEGIN CERTIFICATE-----\nMFkw\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nMFkw\n-----END PRIVATE KEY-----\n")));

    [Fact]
    public void KeysThatAnOrganizationDeclaresArePublic()
    {
        var organization = Organization.OnGitHub("acme") with { Trust = new KeyTrust("cosign-pub", "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n") };

        Assert.DoesNotContain(
            "D2B1025", FleetValidator.Check(new Fleet(organization, [ACluster()], [ATenant()], []).Expand()).Select(finding => finding.Code.Id));
    }

    private static Secret ASecret(string key, string value) => new("db") { Namespace = "flux-system", StringData = { [key] = value } };

    private static ResourceSet Set(params Mapping[] inputs)
    {
        var set = new ResourceSet("secrets")
        {
            Namespace = "flux-system",
            Spec = { Resources = [new Secret("db-<< inputs.token >>") { Namespace = "flux-system", StringData = { ["token"] = "<< inputs.token >>" } }] },
        };
        if (inputs.Length == 0)
        {
            set.Spec["inputsFrom"] = new Sequence([new Mapping { ["name"] = "provider" }]);
        }
        else
        {
            set.Spec["inputs"] = new Sequence(inputs);
        }

        return set;
    }
}
