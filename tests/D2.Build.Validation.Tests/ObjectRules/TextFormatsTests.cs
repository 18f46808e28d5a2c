using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

public class TextFormatsTests : ObjectRuleTest
{
    [Fires("D2B1001")]
    [Fact]
    public void NamesAreChecked() =>
        AssertFinds(Codes.InvalidName, "metadata.name", "'My_Config'", new ConfigMap("My_Config"));

    [Silent("D2B1001")]
    [Fact]
    public void NamesWithDotsPass() => AssertSilent(new ConfigMap("kube-root-ca.crt"));

    [Fact]
    public void NamespacesHaveNoDots() => AssertFinds(Codes.InvalidName, "metadata.name", "'team.red'", new Namespace("team.red"));

    [Fact]
    public void NamespacesOfObjectsHaveNoDots() =>
        AssertFinds(Codes.InvalidName, "metadata.namespace", "'team.red'", new ConfigMap("settings") { Namespace = "team.red" });

    [Fact]
    public void NamespacesWithHyphensPass() => AssertSilent(new Namespace("team-red"));

    [Fact]
    public void RolesHaveColons() => AssertSilent(new ClusterRole("flux:edit") { Rules = [new() { Verbs = ["*"] }] });

    [Fact]
    public void RolesHaveNoSlashes() => AssertFinds(
        Codes.InvalidName, "metadata.name", "'flux/edit'", new ClusterRole("flux/edit") { Rules = [new() { Verbs = ["*"] }] });

    [Fact]
    public void NamesInReferencesAreChecked() => AssertFinds(
        Codes.InvalidName, "imagePullSecrets[0].name", "'GHCR'", new ServiceAccount("flux") { ImagePullSecrets = ["GHCR"] });

    [Fires("D2B1002")]
    [Fact]
    public void DurationsAreChecked() => AssertFinds(Codes.InvalidDuration, "spec.interval", "'5 minutes'", Source("5 minutes", "60s"));

    [Fact]
    public void TimeoutsOfSourcesHaveNoHours() => AssertFinds(Codes.InvalidDuration, "spec.timeout", "'1h'", Source("1h", "1h"));

    [Silent("D2B1002", "D2B1003")]
    [Fact]
    public void GoodDurationsPass() => AssertSilent(Source("1h", "90s"));

    [Fact]
    public void DurationsOfTheOperatorAreChecked() => AssertFinds(
        Codes.InvalidDuration, "metadata.annotations['fluxcd.controlplane.io/reconcileEvery']", "'soon'",
        new ConfigMap("settings") { Operator = { ReconcileEvery = "soon" } });

    [Fires("D2B1003")]
    [Theory]
    [InlineData("oci://ghcr.io/acme/apps:latest")]
    [InlineData("https://ghcr.io/acme/apps")]
    public void UrlsAreChecked(string url) => AssertFinds(
        Codes.InvalidUrl, "spec.url", $"'{url}'", new OciRepository("apps") { Spec = { Interval = "5m", Url = url } });

    [Fact]
    public void GitUrlsAreChecked() => AssertFinds(
        Codes.InvalidUrl, "spec.url", "ssh://", new GitRepository("apps") { Spec = { Interval = "5m", Url = "git@github.com:acme/apps" } });

    [Fact]
    public void HelmUrlsAreChecked() => AssertFinds(
        Codes.InvalidUrl, "spec.url", "oci://", new HelmRepository("apps") { Spec = { Interval = "5m", Url = "charts.example.com" } });

    [Fact]
    public void HttpUrlsAreChecked() => AssertFinds(
        Codes.InvalidUrl, "spec.proxy", "http://",
        new NotificationProvider("chat") { Spec = { Type = NotificationProviderType.Slack, Proxy = "proxy:3128" } });

    [Fact]
    public void WhatTheClusterFillsInPasses() => AssertSilent(new OciRepository("<< inputs.Tenant >>")
    {
        Namespace = "${TENANT_NAMESPACE}",
        Spec = { Interval = "<< inputs.interval >>", Url = "oci://${REGISTRY}/Apps:<< inputs.tag >>" },
    });

    [Fact]
    public void TextsWithoutAFormatPass() => AssertSilent(new ConfigMap("settings") { Data = { ["name"] = "Anything at all:/" } });

    private static OciRepository Source(string interval, string timeout) =>
        new("apps") { Spec = { Interval = interval, Timeout = timeout, Url = "oci://ghcr.io/acme/apps" } };
}
