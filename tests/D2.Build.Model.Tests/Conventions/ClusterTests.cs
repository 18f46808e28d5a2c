using D2.Build.Flux;
using static D2.Build.Model.Tests.Conventions.SampleFleets;

namespace D2.Build.Model.Tests.Conventions;

public sealed class ClusterTests
{
    private static readonly Organization Acme = Organization.OnGitHub("acme");

    [Fact]
    public void InstanceChangesAreMergedMemberByMember()
    {
        var cluster = new Cluster("staging")
        {
            Environment = "staging",
            Instance = { Spec = { Cluster = { Size = ClusterSize.Large }, Distribution = { Variant = DistributionVariant.EnterpriseDistroless } } },
        };

        var instance = Expand(Acme, [cluster]).Clusters[0].Instance;

        Assert.True(instance.Spec.Cluster.Size == ClusterSize.Large);
        Assert.True(instance.Spec.Cluster.Multitenant == true);
        Assert.Equal("2.x", instance.Spec.Distribution.Version);
    }

    [Fact]
    public void AMemberSetToNullIsRemovedEvenWhereNothingElseIsSet()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Instance = { Spec = { Sync = { PullSecret = null } } } };

        var instance = Expand(Acme, [cluster]).Clusters[0].Instance;

        Assert.Null(instance.Spec.Sync.PullSecret);
        Assert.Equal("clusters/staging", instance.Spec.Sync.Path);
    }

    [Fact]
    public void TheSyncSourceIsVerifiedWithTheFleetsIdentity()
    {
        var patch = Expand(Acme, [ACluster()]).Clusters[0].Instance.Spec.Kustomize.Patches[0];

        Assert.Equal("OCIRepository", patch.Target.Kind);
        Assert.Equal("flux-system", patch.Target.Name);
        Assert.Contains(@"workflows/push-artifact\.yaml@refs/heads/main$", patch.Patch, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryClusterHasItsNameTagAndEnvironmentAsVariables()
    {
        var data = Expand(Acme, [ACluster("eu-1")]).Clusters[0].RuntimeInfo.Data;

        Assert.Equal(("eu-1", "latest", "staging"), (data["CLUSTER_NAME"], data["ARTIFACT_TAG"], data["ENVIRONMENT"]));
    }

    [Fact]
    public void AClusterWithoutTenantsHasNoneOfTheirVariables()
    {
        var cluster = new Cluster("update") { Environment = "staging", ReconcilesTenants = false };

        var objects = Expand(Acme, [cluster]).Clusters[0];

        Assert.Null(objects.Tenants);
        Assert.Null(objects.RuntimeInfo.Data["ARTIFACT_SUBJECT_GIT_REF"]);
    }

    [Fact]
    public void OperatorValuesAreMergedOverTheConventionalOnes()
    {
        var cluster = new Cluster("staging")
        {
            Environment = "staging",
            Operator = new() { Values = { ["reporting"] = new Mapping { ["interval"] = "45s" } } },
        };

        var values = Expand(Acme, [cluster]).Clusters[0].OperatorValues!;

        Assert.Equal(["multitenancy", "reporting"], values.Select(v => v.Key));
    }

    [Fact]
    public void AnOperatorManagedElsewhereGivesNoResourceSet()
    {
        var objects = Expand(Acme, [new Cluster("staging") { Environment = "staging", Operator = null }]).Clusters[0];

        Assert.Null(objects.Operator);
        Assert.Null(objects.OperatorValues);
    }

    [Fact]
    public void AnUpdateClusterRunsTheImageControllers()
    {
        var cluster = new Cluster("update")
        {
            Environment = "staging",
            Automation = new() { Repositories = [new("apps", "d2-apps")], Author = new("bot", "bot@acme.example") },
        };

        var objects = Expand(Acme, [cluster]).Clusters[0];

        Assert.Contains(FluxComponent.ImageAutomationController, objects.Instance.Spec.Components.AsEnumerable<Value<FluxComponent>>());
        Assert.Contains(FluxComponent.HelmController, objects.Instance.Spec.Components.AsEnumerable<Value<FluxComponent>>());
        Assert.Equal("https://github.com/acme/d2-apps.git", objects.Automation!.Spec.Inputs[0]["repository"].ToString());
    }
}
