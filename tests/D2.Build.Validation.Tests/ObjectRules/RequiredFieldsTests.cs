using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

public class RequiredFieldsTests : ObjectRuleTest
{
    [Fires("D2B1006")]
    [Fact]
    public void AMissingFieldIsNamedWithItsObject()
    {
        var source = new OciRepository("apps") { Namespace = "flux-system", Spec = { Url = "oci://ghcr.io/acme/apps" } };

        var finding = Assert.Single(ObjectValidator.Check(source));

        Assert.Equal(
            "OCIRepository 'apps' in namespace 'flux-system', spec.interval: The field is required and not set.", finding.Message);
        Assert.Equal(Codes.MissingField, finding.Code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(source.Location, finding.Location);
    }

    [Fact]
    public void EveryMissingFieldIsFound()
    {
        var source = new OciRepository("apps") { Spec = { Insecure = true, Verify = { SecretRef = "keys" } } };

        var fields = ObjectValidator.Check(source).Select(finding => finding.Message.Split(", ")[1].Split(':')[0]);

        Assert.Equal(["spec.interval", "spec.url", "spec.verify.provider"], fields);
    }

    [Silent("D2B1006")]
    [Fact]
    public void WhatIsCompletePasses() =>
        AssertSilent(new OciRepository("apps") { Spec = { Interval = "5m", Url = "oci://ghcr.io/acme/apps" } });

    [Fact]
    public void AnEmptySpecIsMissing() => AssertFinds(Codes.MissingField, "spec", "required", new Alert("all"));

    [Fact]
    public void FieldsOfListItemsAreNamedWithTheirIndex() => AssertFinds(
        Codes.MissingField, "rules[1].verbs", "required",
        new ClusterRole("view") { Rules = [new() { Verbs = ["get"] }, new() { Resources = ["pods"] }] });

    [Fact]
    public void AFieldThatIsNullIsNotSet()
    {
        var alert = new Alert("all") { Spec = { EventSources = [FluxKind.Kustomization], ProviderRef = "chat" } };
        alert.Spec["providerRef"] = null;

        AssertFinds(Codes.MissingField, "spec.providerRef", "required", alert);
    }

    [Fact]
    public void AnExpressionForAWholeFieldSetsIt()
    {
        var alert = new Alert("all") { Spec = { EventSources = [FluxKind.Kustomization] } };
        alert.Spec["providerRef"] = "<< inputs.provider | toYaml >>";

        AssertSilent(alert);
    }

    [Fact]
    public void PartsThatWereOnlyReadAreNotAskedFor()
    {
        var source = new OciRepository("apps") { Spec = { Interval = "5m", Url = "oci://ghcr.io/acme/apps" } };

        Assert.Null(source.Spec.Verify.SecretRef.Name);
        AssertSilent(source);
    }

    [Fact]
    public void ObjectsWithoutATypeNeedTheirIdentityOnly() => AssertSilent(new KubernetesObject("apps/v1", "Deployment", "web"));
}
