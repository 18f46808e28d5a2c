using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

/// <summary>D2B4020 to D2B4024 at the fields where expressions stand.</summary>
public sealed class ExpressionsTests : ObjectRuleTest
{
    [Fires("D2B4020")]
    [Fact]
    public void DependenciesOfResourceSets() => AssertFinds(
        Codes.MalformedCel, "spec.dependsOn[0].readyExpr", "write '=='", ASet("status.ready = true"));

    [Fires("D2B4021")]
    [Fact]
    public void DependenciesOfKustomizations() => AssertFinds(
        Codes.UnknownCelName, "spec.dependsOn[0].readyExpr", "There are dep, self.", AKustomization("status.ready == true", "true"));

    [Fires("D2B4022")]
    [Fact]
    public void HealthChecks() => AssertFinds(
        Codes.CelTypeMismatch, "spec.healthCheckExprs[0].current", "'&&' does not take", AKustomization("dep.status.ready == true", "status.a == 1 && 2"));

    [Fires("D2B4023")]
    [Fact]
    public void ValidationsOfPolicies() => AssertFinds(
        Codes.WrongCelResult, "spec.validations[0].expression", "for certain", APolicy("object.spec.suspend", "object.spec.url"));

    [Fact]
    public void VariablesOfPolicies() => AssertFinds(
        Codes.UnknownCelName, "spec.variables[0].expression", "There are authorizer", APolicy("variables.v == 'a'", "self.spec.url"));

    [Fact]
    public void VariablesAreThoseOfThePolicy() => AssertFinds(
        Codes.UnknownCelName, "spec.validations[0].expression", "variables has no field 'w'", APolicy("variables.w == 'a'", "object.spec.url"));

    [Fact]
    public void ParametersNeedTheirKind() => AssertFinds(
        Codes.UnknownCelName, "spec.validations[0].expression", "'params' is not known", APolicy("params.data.a == 'a'", "object.spec.url"));

    [Fires("D2B4024")]
    [Fact]
    public void FieldsOfPoliciesThatAreOftenMissing() => AssertFinds(
        Codes.UnguardedCelField, "spec.validations[0].expression", "has(object.metadata.labels)",
        APolicy("object.metadata.labels['a'] == variables.v", "object.spec.url"));

    [Silent("D2B4020", "D2B4021", "D2B4022", "D2B4023", "D2B4024")]
    [Fact]
    public void GoodOnesPass()
    {
        AssertSilent(ASet("status.observedGeneration >= 0"));
        AssertSilent(AKustomization("dep.status.ready == true", "status.ready"));
        AssertSilent(APolicy("variables.v.startsWith('a')", "object.spec.url"));
        AssertSilent(AKustomization("<< inputs.expression >>", "${READY_EXPRESSION}"));
    }

    private static ResourceSet ASet(string expression) => new("teams")
    {
        Spec =
        {
            DependsOn = [new() { ApiVersion = "v1", Kind = "ConfigMap", Name = "c", Ready = true, ReadyExpr = expression }],
            Resources = [new Namespace("red")],
        },
    };

    private static FluxKustomization AKustomization(string ready, string current) => new("apps")
    {
        Spec =
        {
            Interval = "5m",
            Prune = true,
            SourceRef = { Kind = KustomizationSourceKind.OciRepository, Name = "apps" },
            DependsOn = [new() { Name = "infra", ReadyExpr = ready }],
            HealthCheckExprs = [new() { ApiVersion = "example.com/v1", Kind = "Widget", Current = current }],
        },
    };

    private static ValidatingAdmissionPolicy APolicy(string validation, string variable) => new("policy")
    {
        Spec = { Variables = [new() { Name = "v", Expression = variable }], Validations = [new() { Expression = validation }] },
    };
}
