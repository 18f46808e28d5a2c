using D2.Build.Flux;
using D2.Build.Kubernetes;
using static D2.Build.Model.Tests.Conventions.SampleFleets;

namespace D2.Build.Model.Tests.Conventions;

public sealed class CloudTests
{
    // source-controller stalls an object with provider and account: "please enable the ObjectLevelWorkloadIdentity feature gate".
    [Theory]
    [InlineData(OciProvider.Aws, SyncProvider.Aws, ClusterType.Aws)]
    [InlineData(OciProvider.Azure, SyncProvider.Azure, ClusterType.Azure)]
    [InlineData(OciProvider.Gcp, SyncProvider.Gcp, ClusterType.Gcp)]
    public void AWorkloadIdentityIsThatOfSourceController(OciProvider provider, SyncProvider sync, ClusterType type)
    {
        var objects = Expand(Acme with { Provider = provider }, [ACluster()], new AppsTenant("apps") { Components = ["web"] });

        var set = objects.Tenants[0];
        Assert.Empty(set.Spec.Resources.OfType<Secret>());
        Assert.Empty(Single<ServiceAccount>(set).ImagePullSecrets);
        var source = Single<OciRepository>(set).Spec;
        Assert.True(source.Provider == provider);
        Assert.Null(source.ServiceAccountName);
        var instance = objects.Clusters[0].Instance.Spec;
        Assert.Null(instance.Sync.PullSecret);
        Assert.True(instance.Sync.Provider == sync);
        Assert.True(instance.Cluster.Type == type);
        Assert.Null(instance.Cluster.ObjectLevelWorkloadIdentity);
    }

    [Fact]
    public void ASecretLogsInWhereThereIsOne()
    {
        var objects = Expand(Acme with { Provider = OciProvider.Aws, PullSecret = "ecr-auth" }, [ACluster()], new AppsTenant("apps") { Components = ["web"] });

        var source = Single<OciRepository>(objects.Tenants[0]).Spec;
        Assert.Null(source.Provider);
        Assert.Equal("flux", source.ServiceAccountName);
        Assert.Equal("ecr-auth", objects.Clusters[0].Instance.Spec.Sync.PullSecret);
        Assert.Null(objects.Clusters[0].Instance.Spec.Sync.Provider);
    }

    [Fact]
    public void NobodysIdentityIsNone()
    {
        Assert.Equal("ghcr-auth", (Acme with { Provider = OciProvider.Generic }).PullSecret);
        Assert.Null((Acme with { PullSecret = null }).PullSecret);
    }

    [Theory]
    [InlineData(OciProvider.Aws, "arn:aws:iam::123456789012:role/pull", "eks.amazonaws.com/role-arn", 1)]
    [InlineData(OciProvider.Azure, "00000000-0000-0000-0000-000000000001", "azure.workload.identity/client-id", 2)]
    [InlineData(OciProvider.Gcp, "pull@acme.iam.gserviceaccount.com", "iam.gke.io/gcp-service-account", 1)]
    public void AnIdentityIsGivenToSourceController(OciProvider provider, string identity, string annotation, int patches)
    {
        var cluster = new Cluster("eu") { Environment = "staging", PullIdentity = identity };

        var all = Expand(Acme with { Provider = provider }, [cluster]).Clusters[0].Instance.Spec.Kustomize.Patches;

        KustomizePatch[] own = [.. all.OfType<KustomizePatch>().Skip(1)];
        Assert.Equal(patches, own.Length);
        Assert.All(own, patch => Assert.Equal("source-controller", patch.Target.Name));
        Assert.Contains($"  name: source-controller\n  annotations:\n    {annotation}: \"{identity}\"\n", own[0].Patch, StringComparison.Ordinal);
        Assert.Equal("ServiceAccount", own[0].Target.Kind);
        Assert.All(own.Skip(1), patch => Assert.Contains("labels:\n        azure.workload.identity/use: \"true\"\n", patch.Patch, StringComparison.Ordinal));
    }

    // It lives in a runner, where no cloud gives an identity.
    [Fact]
    public void AnUpdateClusterPullsWithASecret()
    {
        var cluster = new Cluster("update")
        {
            Environment = "staging",
            ReconcilesTenants = false,
            Automation = new() { Repositories = [new("apps", "d2-apps")], Author = new("bot", "bot@example.com") },
        };

        var instance = Expand(Acme with { Provider = OciProvider.Azure }, [cluster]).Clusters[0].Instance.Spec;

        Assert.Equal("registry-auth", instance.Sync.PullSecret);
        Assert.Null(instance.Sync.Provider);
        Assert.True(instance.Cluster.Type == ClusterType.Kubernetes);
    }

    [Fact]
    public void AClusterStaysOnAVersionOfTheFleetAndFollowsTheChannelOtherwise()
    {
        var cluster = new Cluster("eu") { Environment = "production", Channel = Channel.LatestStable, FleetTag = "v1.2.3" };

        var objects = Expand(Acme, [cluster]).Clusters[0];

        Assert.Equal("v1.2.3", objects.Instance.Spec.Sync.Ref);
        Assert.Equal("latest-stable", objects.RuntimeInfo.Data["ARTIFACT_TAG"]);
    }

    private static Organization Acme => Organization.OnGitHub("acme", registry: "registry.example.com/acme");
}
