using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Admission;

public sealed class AdmissionTests
{
    private const string ExistsOne = "variables.sources.exists_one(prefix, variables.url.startsWith(prefix))";

    [Fires("D2B6003")]
    [Fact]
    public void WithExactlyOneMatchOverlappingEntriesDenyWhatTheyAllow()
    {
        var policy = APolicy("oci://ghcr.io/acme/", "oci://ghcr.io/acme/charts/");
        policy.Customize.Add((ValidatingAdmissionPolicy p) => p.Spec.Validations[0].Expression = ExistsOne);

        var finding = Only("D2B6003", Check([ACluster()], [policy]));

        Assert.Contains("'oci://ghcr.io/acme/' begins 'oci://ghcr.io/acme/charts/'", finding.Message, StringComparison.Ordinal);
        Assert.Equal((policy.Location, "oci://ghcr.io/acme/charts/"), (finding.Location, finding.Text));
    }

    [Silent("D2B6003")]
    [Fact]
    public void WithExistsTheyMayOverlap() => Assert.Empty(Check([ACluster()], [APolicy("oci://ghcr.io/acme/", "oci://ghcr.io/acme/charts/")]));

    [Fires("D2B6004")]
    [Theory]
    [InlineData("oci://ghcr.io/acme/  oci://ghcr.io/b/", "two spaces")]
    [InlineData("oci://ghcr.io/acme/ ", "two spaces")]
    [InlineData("oci://ghcr.io/acme/\noci://ghcr.io/b/", "line break")]
    public void AListThatSplitsOtherwiseIsRefused(string list, string words)
    {
        var policy = APolicy("oci://ghcr.io/acme/");
        policy.Customize.Add((ConfigMap c) => c.Data["sources"] = list);

        var finding = Only("D2B6004", Check([ACluster()], [policy]));

        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal((policy.Location, list), (finding.Location, finding.Text));
    }

    [Fact]
    public void EntriesOfAListOfYourOwnAreWholePrefixesToo()
    {
        var policy = APolicy("oci://ghcr.io/acme");

        var finding = Only("D2B6001", Check([ACluster()], [], ByHand(policy)));

        Assert.Equal((policy.Location, "oci://ghcr.io/acme"), (finding.Location, finding.Text));
    }

    [Fires("D2B6007")]
    [Fact]
    public void APolicyThatLooksAtSomeSourcesLeavesTheOthersFree()
    {
        var policy = new SourcePolicy("policies") { Allow = ["oci://ghcr.io/acme/"], Kinds = ["ocirepositories", "buckets"] };

        var finding = Only("D2B6007", Check([ACluster()], [policy]));

        Assert.Contains("it does not look at externalartifacts", finding.Message, StringComparison.Ordinal);
        Assert.Equal(policy.Location, finding.Location);
    }

    [Fires("D2B6009")]
    [Fact]
    public void APolicyThatAllowsPlainHttpIsReported()
    {
        var policy = APolicy("oci://ghcr.io/acme/");
        policy.Customize.Add((ValidatingAdmissionPolicy p) => p.Spec.Validations = [new() { Expression = p.Spec.Validations[0].Expression }]);

        Assert.Equal(policy.Location, Only("D2B6009", Check([ACluster()], [policy])).Location);
    }

    [Fires("D2B6011")]
    [Fact]
    public void AFieldThatSomeKindsLackHasToBeAskedFor()
    {
        var policy = APolicy("oci://ghcr.io/acme/");
        policy.Customize.Add((ValidatingAdmissionPolicy p) => p.Spec.Variables[0].Expression = "object.spec.url");

        Assert.Equal(policy.Location, Only("D2B6011", Check([ACluster()], [policy])).Location);
    }

    [Fires("D2B6013")]
    [Fact]
    public void TheExceptedControllerIsTheOneThatRuns()
    {
        var policy = APolicy("oci://ghcr.io/acme/");
        policy.Customize.Add((ValidatingAdmissionPolicy p) => p.Spec.MatchConditions[0].Expression =
            "request.userInfo.username != 'system:serviceaccount:gitops:source-controller'");

        var finding = Only("D2B6013", Check([ACluster()], [policy]));

        Assert.Contains("runs it in 'flux-system'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(policy.Location, finding.Location);
    }

    [Fires("D2B6010")]
    [Theory]
    [InlineData("parameters", "flux-allowlst")]
    [InlineData("policy", "source.example")]
    public void ABindingNamesWhatIsThere(string part, string name)
    {
        var policy = APolicy("oci://ghcr.io/acme/");
        policy.Customize.Add((ValidatingAdmissionPolicyBinding b) =>
        {
            if (part == "policy")
            {
                b.Spec.PolicyName = name;
            }
            else
            {
                b.Spec.ParamRef.Name = name;
            }
        });

        var finding = Only("D2B6010", Check([ACluster()], [policy]));

        Assert.Equal((policy.Location, name), (finding.Location, finding.Text));
    }

    [Fires("D2B6020")]
    [Fact]
    public void APolicyWithoutABindingChecksNothing()
    {
        var policy = new ValidatingAdmissionPolicy("few-replicas") { Spec = { Validations = [new() { Expression = "object.spec.replicas <= 50" }] } };

        var finding = Only("D2B6020", Check([ACluster()], [APolicy("oci://ghcr.io/acme/")], policy));

        Assert.Contains("Add a ValidatingAdmissionPolicyBinding with PolicyName = \"few-replicas\"", finding.Message, StringComparison.Ordinal);
        Assert.Equal((policy.Location, "few-replicas"), (finding.Location, finding.Text));
    }

    [Silent("D2B6020")]
    [Fact]
    public void ItsBindingMayBeAnywhere()
    {
        var policy = new ValidatingAdmissionPolicy("few-replicas") { Spec = { Validations = [new() { Expression = "object.spec.replicas <= 50" }] } };
        var binding = new ValidatingAdmissionPolicyBinding("few-replicas") { Spec = { PolicyName = "few-replicas", ValidationActions = [ValidationAction.Deny] } };

        Assert.Empty(Check([ACluster()], [], policy, binding));
        Assert.Empty(Check([new Cluster("staging") { Environment = "staging", Resources = [policy] }], [], binding));
    }

    [Fires("D2B6008")]
    [Fact]
    public void ATenantWithoutTheLabelIsNotHeldToThePolicy()
    {
        var tenant = new AppsTenant("apps") { Components = ["frontend"], Customize = { (Namespace n) => n.Labels.Remove("toolkit.fluxcd.io/role") } };

        var finding = Only("D2B6008", Check([ACluster()], [APolicy("oci://ghcr.io/acme/"), tenant]));

        Assert.Equal((tenant.Location, "frontend"), (finding.Location, finding.Text));
        Assert.Equal("Namespace 'frontend' of ResourceSet 'apps': " + Rules.TenantLabels.Missing("policies").Message, finding.Message);
    }

    [Silent("D2B6004", "D2B6007", "D2B6008", "D2B6009", "D2B6010", "D2B6011", "D2B6013")]
    [Fact]
    public void TheConventionsAreFine() => Assert.Empty(Check(
        [ACluster()], [APolicy("oci://ghcr.io/acme/"), ATenant(), new InfraTenant("infra") { Components = ["monitoring"] }]));

    private static SourcePolicy APolicy(params string[] allow) => new("policies") { Allow = allow };

    /// <summary>The same objects, written as a ResourceSet of one's own.</summary>
    private static ResourceSet ByHand(SourcePolicy policy)
    {
        var given = new Fleet(Organization.OnGitHub("acme"), [], [policy], []).Expand().Tenants[0];
        return new("by-hand") { Namespace = "flux-system", Spec = { Resources = given.Spec.Resources } };
    }
}
