using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class FluxInstanceTests : ConflictTest
{
    [Fact]
    public void TheNameIsAlwaysFlux()
    {
        var instance = Instance();
        AssertSilent(instance);

        instance.Name = "flux-system";

        AssertConflict("metadata", "'flux'", instance);
    }

    [Fact]
    public void PersistentShardsNeedStorage()
    {
        var instance = Instance();
        instance.Spec.Sharding = new() { Shards = ["one"], Storage = ShardStorage.Persistent };
        AssertConflict("spec", "spec.storage", instance);

        instance.Spec.Storage = new() { Class = "standard", Size = "10Gi" };

        AssertSilent(instance);
    }

    [Fact]
    public void EphemeralShardsNeedNone()
    {
        var instance = Instance();
        instance.Spec.Sharding = new() { Shards = ["one"], Storage = ShardStorage.Ephemeral };

        AssertSilent(instance);
    }

    [Fact]
    public void LockdownOfIdentitiesNeedsIdentitiesOfObjects()
    {
        var instance = Instance();
        instance.Spec.Cluster.MultitenantWorkloadIdentity = true;
        AssertConflict("spec.cluster", "objectLevelWorkloadIdentity", instance);

        instance.Spec.Cluster.ObjectLevelWorkloadIdentity = false;
        AssertConflict("spec.cluster", "objectLevelWorkloadIdentity", instance);

        instance.Spec.Cluster.ObjectLevelWorkloadIdentity = true;
        AssertSilent(instance);
    }

    [Theory]
    [InlineData(SyncProvider.Gcp, SyncKind.GitRepository)]
    [InlineData(SyncProvider.GitHub, SyncKind.OciRepository)]
    [InlineData(SyncProvider.GitHub, SyncKind.Bucket)]
    public void ProvidersOfOtherSourcesAreRefused(SyncProvider provider, SyncKind kind) =>
        AssertConflict("spec.sync", "only", Synced(provider, kind));

    [Theory]
    [InlineData(SyncProvider.Gcp, SyncKind.OciRepository)]
    [InlineData(SyncProvider.Gcp, SyncKind.Bucket)]
    [InlineData(SyncProvider.GitHub, SyncKind.GitRepository)]
    [InlineData(SyncProvider.Azure, SyncKind.GitRepository)]
    public void ProvidersOfTheSourcePass(SyncProvider provider, SyncKind kind) => AssertSilent(Synced(provider, kind));

    [Fact]
    public void AKindThatTheClusterFillsInMayBeAny()
    {
        var instance = Synced(SyncProvider.Gcp, SyncKind.GitRepository);
        instance.Spec.Sync.Kind = Value<SyncKind>.FromExpression("${SYNC_KIND}");

        AssertSilent(instance);
    }

    private static FluxInstance Synced(SyncProvider provider, SyncKind kind)
    {
        var instance = Instance();
        instance.Spec.Sync = new() { Kind = kind, Provider = provider, Url = "https://example.com", Ref = "main", Path = "clusters/one" };
        return instance;
    }

    private static FluxInstance Instance() => new() { Spec = { Distribution = { Registry = "ghcr.io/fluxcd", Version = "2.x" } } };
}
