using D2.Build.Kubernetes;
using static D2.Build.Model.Tests.Conventions.SampleFleets;

namespace D2.Build.Model.Tests.Conventions;

public sealed class PolicyTests
{
    [Fact]
    public void TheAllowlistIsSeparatedBySingleSpaces()
    {
        var set = Expand(Organization.OnGitHub("acme"), [ACluster()], new SourcePolicy("policies") { Allow = ["oci://a/", "oci://b/"] }).Tenants[0];

        Assert.Equal("oci://a/ oci://b/", Single<ConfigMap>(set).Data["sources"]);
    }

    [Fact]
    public void TheBindingNamesThePolicyAndTheAllowlist()
    {
        var policy = new SourcePolicy("policies") { Allow = ["oci://a/"], ConfigMapName = "allowed", PolicyName = "sources.acme.example" };
        var set = Expand(Organization.OnGitHub("acme"), [ACluster()], policy).Tenants[0];

        var binding = Single<ValidatingAdmissionPolicyBinding>(set);
        Assert.Equal(("sources.acme.example", "allowed"), (binding.Spec.PolicyName, binding.Spec.ParamRef.Name));
    }
}
