using D2.Build.Oci;
using D2.Build.Testing.Registries;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Registry.Tests.Faults;

/// <summary>
/// A whole publication (blobs, manifest, referrer, tag) to the real registry through a proxy with faults: a passing fault is overcome, a
/// lasting one is one error with the tag where it was, and the next run repairs what is left.
/// </summary>
public sealed class Publications(RealRegistries registries)
{
    private const string Old = "the old version";

    private static readonly Tag Latest = Tag.Parse("latest");

    private static readonly string[] Steps =
    [
        "HEAD /v2/NAME/blobs/", "POST /v2/NAME/blobs/uploads/", "PUT /v2/NAME/blobs/uploads/", "PUT /v2/NAME/manifests/sha256:",
        "GET /v2/NAME/referrers/", "GET /v2/NAME/manifests/sha256-", "PUT /v2/NAME/manifests/sha256-", "HEAD /v2/NAME/manifests/latest",
        "PUT /v2/NAME/manifests/latest",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> EveryStep => [.. Steps];

    [Theory]
    [MemberData(nameof(EveryStep))]
    public async Task AFaultThatPassesIsOvercome(string step)
    {
        await using var stage = await StageAsync(step);
        stage.Proxy.PutStatus(stage.Step, 503, times: 1);
        stage.Proxy.PutReset(stage.Step, times: 1);

        var published = await PublishAsync(stage.Repository, "the new version");

        Assert.True(stage.Proxy.Requests.Count(request => request.StartsWith(stage.Step, StringComparison.Ordinal)) >= 3);
        Assert.Equal(published.Digest, await stage.TaggedAsync());
        Assert.Single(await stage.Direct.Referrers.ListAsync(published.Digest, null, Cancellation).ToArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public async Task AFaultThatStaysLeavesTheTagAndTheNextRunRepairs(string step)
    {
        await using var stage = await StageAsync(step);
        var before = await stage.TaggedAsync();
        stage.Proxy.PutStatus(stage.Step, 500);

        var failure = await Assert.ThrowsAsync<RegistryException>(() => PublishAsync(stage.Repository, "the new version"));

        Assert.Equal(RegistryCodes.Failing, failure.Code);
        Assert.Equal(before, await stage.TaggedAsync());

        stage.Proxy.Mend();
        var published = await PublishAsync(stage.Repository, "the new version");
        Assert.Equal(published.Digest, await stage.TaggedAsync());
    }

    [Theory]
    [InlineData(UploadMode.Monolithic)]
    [InlineData(UploadMode.Chunked)]
    [InlineData(UploadMode.Streamed)]
    public async Task AnUploadThatIsCutInTheMiddleArrives(UploadMode mode)
    {
        await using var stage = await StageAsync("PUT /v2/NAME/blobs/uploads/");
        var bytes = Content.Bytes(3_000_000, 7);
        var cut = $"{(mode is UploadMode.Monolithic ? "PUT" : "PATCH")} /v2/{stage.Repository.Name}/blobs/uploads/";
        stage.Proxy.Put(cut, CutAsync, times: 2);

        var push = await stage.Repository.Blobs.PushAsync(
            Content.Describe(bytes), () => new MemoryStream(bytes), new() { Mode = mode, ChunkSize = 1_000_000 }, Cancellation);

        Assert.Equal(BlobPush.Uploaded, push);
        Assert.Equal(bytes, await Content.ReadAllAsync(await stage.Direct.Blobs.OpenAsync(Content.Describe(bytes), Cancellation)));
    }

    // Some of the body is read, and then the line is dead.
    private static async Task<bool> CutAsync(HttpContext context)
    {
        _ = await context.Request.Body.ReadAtLeastAsync(new byte[100_000], 50_000, cancellationToken: context.RequestAborted);
        context.Abort();
        return true;
    }

    private static async Task<ManifestContent> PublishAsync(Repository repository, string text)
    {
        var manifest = await Content.PushAsync(repository, text);
        await repository.Manifests.PushAsync(manifest, Cancellation);
        var signature = await Content.PushAsync(repository, $"signature of {text}", manifest.Descriptor);
        await repository.Referrers.AttachAsync(manifest.Digest, [signature], Cancellation);
        await repository.Tags.MoveAsync(Latest, manifest, Cancellation);
        return manifest;
    }

    private async Task<Stage> StageAsync(string step)
    {
        var registry = await registries.DockerAsync(RegistryAccess.Plain);
        var proxy = await FakeRegistry.StartBeforeAsync(registry.Address);
        // Each its own repository, named by the proxy's port.
        var name = $"publications/p{proxy.Address.Port}";
        var options = Clients.Options(proxy.Authority) with { Time = new FastTime(), Retry = new() { IdleTimeout = FastTime.LongTimeout } };
        var stage = new Stage(proxy, new(options), new(Clients.Options(registry.Authority)), registry.Authority, name, step);
        await PublishAsync(stage.Direct, Old);
        return stage;
    }

    private sealed class Stage(FakeRegistry proxy, RegistryClient client, RegistryClient direct, string authority, string name, string step) : IAsyncDisposable
    {
        public FakeRegistry Proxy => proxy;

        public string Step => step.Replace("NAME", name, StringComparison.Ordinal);

        public Repository Repository => client.Open(Reference.Parse($"{proxy.Authority}/{name}"));

        /// <summary>Without the proxy.</summary>
        public Repository Direct => direct.Open(Reference.Parse($"{authority}/{name}"));

        public async Task<Digest?> TaggedAsync() => (await Direct.Manifests.ResolveAsync(Latest, Cancellation))?.Digest;

        public ValueTask DisposeAsync()
        {
            client.Dispose();
            direct.Dispose();
            return proxy.DisposeAsync();
        }
    }
}
