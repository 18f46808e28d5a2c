using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

public class NullInputsTests : ObjectRuleTest
{
    [Fires("D2B3001")]
    [Fact]
    public void AnInputThatIsNullIsFound() => AssertFinds(
        Codes.NullInput, "spec.inputs[1].role", "null",
        Set(new Mapping { ["team"] = "red", ["role"] = "admin" }, new Mapping { ["team"] = "blue", ["role"] = null }));

    [Silent("D2B3001")]
    [Fact]
    public void EmptyTextsAndNullsDeeperDownPass() =>
        AssertSilent(Set(new Mapping { ["team"] = "", ["role"] = new Mapping { ["replicas"] = null } }));

    [Fact]
    public void NullsElsewherePass() => AssertSilent(new HelmRelease("web")
    {
        Spec = { Interval = "1h", ChartRef = { Kind = HelmChartReferenceKind.OciRepository, Name = "web" }, Values = { ["replicas"] = null } },
    });

    private static ResourceSet Set(params Mapping[] inputs)
    {
        var set = new ResourceSet("teams") { Spec = { Resources = [new ConfigMap("team-<< inputs.team >>") { Data = { ["role"] = "role=<< toJson inputs.role >>" } }] } };
        foreach (var input in inputs)
        {
            set.Spec.Inputs.Add(input);
        }

        return set;
    }
}
