using D2.Build.Flux;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.WorkloadRules;

public sealed class WorkloadTests
{
    [Fires("D2B8010")]
    [Fact]
    public void AWellKnownPasswordIsAnErrorInProduction()
    {
        var release = Release(new { grafana = new { adminPassword = "flux" } });

        var finding = Assert.Single(WorkloadValidator.Check(release, Reach.Production));

        Assert.StartsWith("HelmRelease 'x' in namespace 'web', spec.values.grafana.adminPassword: 'flux' is a password", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("D2B8010", Severity.Error, release.Location, "flux"), (finding.Code.Id, finding.Severity, finding.Location, finding.Text));
    }

    [Fact]
    public void ElsewhereItIsAWarning() =>
        Assert.Equal(Severity.Warning, Assert.Single(WorkloadValidator.Check(Release(new { password = "admin" }), Reach.Anywhere)).Severity);

    [Fires("D2B8011")]
    [Fact]
    public void APasswordInPlainTextIsReportedWithoutBeingRepeated()
    {
        var release = Release(new { auth = new { password = "correct horse" } });

        var finding = Assert.Single(WorkloadValidator.Check(release, Reach.Anywhere));

        Assert.Equal(("D2B8011", release.Location, "password"), (finding.Code.Id, finding.Location, finding.Text));
        Assert.DoesNotContain("horse", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void VariablesOfContainersAreLookedAt()
    {
        var deployment = new KubernetesObject("apps/v1", "Deployment", "db")
        {
            ["spec"] = NodeConverter.ToNode(new { containers = new[] { new { env = new[] { new { name = "DB_PASSWORD", value = "s3cr3t-and-long" } } } } }),
        };

        var finding = Assert.Single(WorkloadValidator.Check(deployment, Reach.Anywhere));

        Assert.Contains("spec.containers[0].env[0].value", finding.Message, StringComparison.Ordinal);
    }

    [Silent("D2B8010", "D2B8011")]
    [Fact]
    public void NamesAndKeysOfSecretsAreNoPasswords() => Assert.Empty(WorkloadValidator.Check(
        Release(new
        {
            auth = new { existingSecret = "redis", existingSecretPasswordKey = "redis-password", password = "${REDIS_PASSWORD}", usePassword = true },
            passwordSecretRef = new { name = "redis", key = "password" },
            adminPassword = "",
        }),
        Reach.Production));

    [Fires("D2B8012")]
    [Fact]
    public void DevelopmentSettingsAreForDevelopment()
    {
        var release = Release(new
        {
            args = new[] { "--kubelet-insecure-tls" },
            global = new { security = new { allowInsecureImages = true } },
            master = new { persistence = new { enabled = false } },
            alertmanager = new { enabled = false },
        });

        var findings = WorkloadValidator.Check(release, Reach.Production).ToArray();

        Assert.All(findings, f => Assert.Equal(("D2B8012", release.Location), (f.Code.Id, f.Location)));
        Assert.Equal(4, findings.Length);
        Assert.Contains("spec.values.master.persistence.enabled: 'false' is for trying things out", findings[2].Message, StringComparison.Ordinal);
        Assert.Empty(WorkloadValidator.Check(release, Reach.Anywhere));
    }

    [Silent("D2B8012")]
    [Fact]
    public void WhatIsMeantForProductionPasses() => Assert.Empty(WorkloadValidator.Check(
        Release(new { args = new[] { "--metric-resolution=15s" }, persistence = new { enabled = true }, serviceMonitor = new { enabled = false } }), Reach.Production));

    [Fires("D2B8014")]
    [Silent("D2B8014")]
    [Fact]
    public void DefinitionsOutliveTheirRelease()
    {
        var release = Release(new { crds = new { keep = false } });

        var finding = Assert.Single(WorkloadValidator.Check(release, Reach.Anywhere));

        Assert.Equal(("D2B8014", release.Location), (finding.Code.Id, finding.Location));
        Assert.Empty(WorkloadValidator.Check(Release(new { crds = new { keep = true } }), Reach.Anywhere));
    }

    [Fires("D2B8015")]
    [Silent("D2B8015")]
    [Fact]
    public void ForcingAnUpgradeDoesNothingOnTheServer()
    {
        var release = Release(new { });
        release.Spec.Upgrade.Force = true;

        var finding = Assert.Single(WorkloadValidator.Check(release, Reach.Anywhere));
        Assert.Equal(("D2B8015", Severity.Info, release.Location), (finding.Code.Id, finding.Severity, finding.Location));

        release.Spec.Upgrade.ServerSideApply = ServerSideApplyMode.Disabled;
        Assert.Empty(WorkloadValidator.Check(release, Reach.Anywhere));
    }

    [Fires("D2B8016")]
    [Silent("D2B8016")]
    [Theory]
    [InlineData("6.14.0", true)]
    [InlineData("6.x", false)]
    public void OneVersionIsATag(string range, bool isReported)
    {
        var chart = new OciRepository("x") { Namespace = "web", Spec = { Interval = "1h", Url = "oci://ghcr.io/a/b", Ref = { Semver = range } } };

        Assert.Equal(
            isReported ? [("D2B8016", chart.Location, range)] : [], WorkloadValidator.Check(chart, Reach.Anywhere).Select(f => (f.Code.Id, f.Location, f.Text!)));
    }

    [Fires("D2B8017")]
    [Silent("D2B8017")]
    [Theory]
    [InlineData("fluxcdbot@users.noreply.github.com", true)]
    [InlineData("me@example.com", true)]
    [InlineData("platform@acme.dev", false)]
    [InlineData("${ACME_EMAIL}", false)]
    public void TheContactOfACertificateAuthorityIsSomebody(string email, bool isReported)
    {
        var issuer = new KubernetesObject("cert-manager.io/v1", "ClusterIssuer", "x") { ["spec"] = NodeConverter.ToNode(new { acme = new { email } }) };

        Assert.Equal(
            isReported ? [("D2B8017", issuer.Location, email)] : [], WorkloadValidator.Check(issuer, Reach.Anywhere).Select(f => (f.Code.Id, f.Location, f.Text!)));
    }

    [Fires("D2B8018")]
    [Fact]
    public void AReleaseThatIsTriedOnceIsSaidToBe()
    {
        var release = new HelmRelease("x") { Namespace = "web", Spec = { Interval = "1h" } };

        var finding = Assert.Single(WorkloadValidator.Check(release, Reach.Anywhere));

        Assert.StartsWith("HelmRelease 'x' in namespace 'web', spec.install: what fails to install or upgrade stays failed", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("D2B8018", Severity.Info, release.Location), (finding.Code.Id, finding.Severity, finding.Location));

        release.Spec.Install.Remediation.Retries = 0;
        release.Spec.Upgrade.Remediation.Retries = 3;
        Assert.Contains("spec.install: what fails to install stays", Assert.Single(WorkloadValidator.Check(release, Reach.Anywhere)).Message, StringComparison.Ordinal);
    }

    [Silent("D2B8018")]
    [Fact]
    public void RetriesOfEitherKindAreEnough()
    {
        var release = new HelmRelease("x") { Namespace = "web", Spec = { Interval = "1h" } };
        release.Spec.Install.Strategy = ReleaseStrategyName.RetryOnFailure;
        release.Spec.Upgrade.Remediation.Retries = -1;

        Assert.Empty(WorkloadValidator.Check(release, Reach.Anywhere));
    }

    [Fact]
    public void ObjectsOfAFleetAreLookedAt()
    {
        var cluster = new Cluster("prod") { Environment = "production", FluxVersion = "2.9.x", Operator = new() { Version = "0.59.x", Values = { ["adminPassword"] = "admin" }, ValuesIn = OperatorValues.Inline } };

        Assert.Equal(["D2B8010"], FleetRules.Fleets.Check([cluster], []).Select(f => f.Code.Id));
    }

    private static HelmRelease Release(object values) => new("x")
    {
        Namespace = "web",
        Spec =
        {
            Install = { Strategy = ReleaseStrategyName.RetryOnFailure },
            Upgrade = { Strategy = ReleaseStrategyName.RetryOnFailure },
            Values = (Mapping)NodeConverter.ToNode(values),
        },
    };
}
