using D2.Build.Oci;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Registry.Tests.Faults;

public sealed class Uploads : FaultTest
{
    private static readonly byte[] Bytes = Content.Bytes(100_000);

    private static readonly Descriptor Blob = Content.Describe(Bytes);

    private static readonly BlobPushOptions Chunks = new() { Mode = UploadMode.Chunked, ChunkSize = 30_000 };

    [Fact]
    public async Task ChunksSayWhereTheyBelong()
    {
        List<string> ranges = [];
        Registry.Put("PATCH", context =>
        {
            ranges.Add($"{context.Request.Headers.ContentRange} {context.Request.ContentLength}");
            return Task.FromResult(false);
        });

        await PushAsync(Chunks);

        Assert.Equal(["0-29999 30000", "30000-59999 30000", "60000-89999 30000", "90000-99999 10000"], ranges);
        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task WhatWasMadeNowIsNotLookedFor(bool isNew, int looks)
    {
        await PushAsync(new() { IsNew = isNew });

        Assert.Equal(looks, Registry.Requests.Count(request => request.StartsWith("HEAD", StringComparison.Ordinal)));
        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Fact]
    public async Task ChunksAreAsLargeAsTheRegistryWants()
    {
        Registry.MinimumChunk = 70_000;

        await PushAsync(Chunks);

        Assert.Equal(2, Registry.Requests.Count(request => request.StartsWith("PATCH", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AChunkThatBreaksIsResumedWhereItBroke()
    {
        Registry.Put("?state=30000", async context =>
        {
            // The registry gets a part of the chunk, and the client no answer.
            var part = new byte[1000];
            await context.Request.Body.ReadExactlyAsync(part, context.RequestAborted);
            context.Abort();
            return true;
        }, times: 1);

        Assert.Equal(BlobPush.Uploaded, await PushAsync(Chunks));
        Assert.Contains("GET /v2/acme/fleet/blobs/uploads/1?state=30000", Registry.Requests);
        Assert.Single(Registry.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Fact]
    public async Task AChunkThatArrivedWithoutAnAnswerIsNotSentTwice()
    {
        Registry.Put("PATCH /v2/acme/fleet/blobs/uploads/1?state=30000", async context =>
        {
            using var sink = new MemoryStream();
            await context.Request.Body.CopyToAsync(sink, context.RequestAborted);
            using var client = new HttpClient();
            using var chunk = new ByteArrayContent(sink.ToArray());
            await client.PatchAsync(new Uri(Registry.Address, "/v2/acme/fleet/blobs/uploads/1?direct=1"), chunk, context.RequestAborted);
            context.Response.StatusCode = 502;
            return true;
        }, times: 1);

        await PushAsync(Chunks);

        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Fact]
    public async Task AChunkThatDoesNotFitIsRecovered()
    {
        Registry.PutStatus("PATCH /v2/acme/fleet/blobs/uploads/1?state=60000", 416, times: 1);

        await PushAsync(Chunks);

        Assert.Contains("GET /v2/acme/fleet/blobs/uploads/1?state=60000", Registry.Requests);
        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Fact]
    public async Task ARegistryThatNeverTakesAChunkIsOneError()
    {
        Registry.PutStatus("PATCH", 416);

        await FailsAsync(RegistryCodes.MalformedAnswer, () => PushAsync(Chunks));

        Assert.Empty(Registry.Blobs);
    }

    [Theory]
    [InlineData(UploadMode.Monolithic, "PUT /v2/acme/fleet/blobs/uploads/1")]
    [InlineData(UploadMode.Chunked, "PATCH /v2/acme/fleet/blobs/uploads/1?state=60000")]
    [InlineData(UploadMode.Chunked, "PUT /v2/acme/fleet/blobs/uploads/1")]
    [InlineData(UploadMode.Streamed, "PATCH /v2/acme/fleet/blobs/uploads/1")]
    [InlineData(UploadMode.Streamed, "PUT /v2/acme/fleet/blobs/uploads/1")]
    public async Task ASessionThatGotLostIsStartedAgain(UploadMode mode, string request)
    {
        Registry.PutStatus(request, 404, body: """{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}""");

        Assert.Equal(BlobPush.Uploaded, await PushAsync(Chunks with { Mode = mode }));
        Assert.Equal(2, Registry.Requests.Count(asked => asked.StartsWith("POST", StringComparison.Ordinal)));
        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task AnEndThatFailsIsANewSession(int status)
    {
        Registry.PutStatus("PUT", status, times: 2);

        Assert.Equal(BlobPush.Uploaded, await PushAsync(null));
        Assert.Equal(3, Registry.Requests.Count(asked => asked.StartsWith("POST", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AnUploadThatBreaksIsSentAgain()
    {
        Registry.PutReset("PUT", times: 2);

        Assert.Equal(BlobPush.Uploaded, await PushAsync(null));
        Assert.Equal(Bytes, Registry.Blobs[Blob.Digest.ToString()]);
    }

    [Fact]
    public async Task AMountThatIsForbiddenIsAnUpload()
    {
        Registry.PutStatus("?mount=", 403);

        Assert.Equal(BlobPush.Uploaded, await PushAsync(new() { MountFrom = "acme/secret" }));
    }

    [Fact]
    public async Task AMountThatIsNotMadeIsCancelled()
    {
        Assert.False(await Open().Blobs.MountAsync(Blob.Digest, "acme/other", Cancellation));
        Assert.Equal("DELETE /v2/acme/fleet/blobs/uploads/1?state=0", Registry.Requests.Last());
    }

    [Fact]
    public async Task ARegistryThatStoresSomethingElseIsOneError()
    {
        Registry.PutStatus("PUT", 201, headers: ("Docker-Content-Digest", Content.Describe([1]).Digest.ToString()));

        await FailsAsync(RegistryCodes.ContentMismatch, () => PushAsync(null));
        await FailsAsync(RegistryCodes.ContentMismatch, () => Open().Manifests.PushAsync(Content.Manifest("one"), Cancellation));
    }

    [Fact]
    public async Task AnUploadWithoutAPlaceIsOneError()
    {
        Registry.PutStatus("POST", 202);

        await FailsAsync(RegistryCodes.MalformedAnswer, () => PushAsync(null));
    }

    [Theory]
    [InlineData(99_999, "ends before its 100000 bytes")]
    [InlineData(100_001, "more than its 100000 bytes")]
    public async Task ContentThatChangedIsNotPushed(int size, string message)
    {
        var changed = Content.Bytes(size);

        var failure = await FailsAsync(
            RegistryCodes.ContentMismatch, () => Open().Blobs.PushAsync(Blob, () => new MemoryStream(changed), null, Cancellation));

        Assert.Contains(message, failure.Message);
        Assert.Single(Registry.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
        Assert.Empty(Registry.Blobs);
    }

    [Fact]
    public async Task ContentThatCannotBeReadIsOneError()
    {
        var failure = await FailsAsync(
            RegistryCodes.ContentMismatch, () => Open().Blobs.PushAsync(Blob, () => throw new FileNotFoundException("no such layer"), null, Cancellation));

        Assert.Contains("no such layer", failure.Message);
    }

    [Fact]
    public async Task ProgressIsTold()
    {
        await PushAsync(Chunks);

        var done = Events.OfType<RegistryEvent.Transferred>().ToArray();
        Assert.Equal([30_000, 60_000, 90_000, 100_000], done.Select(transferred => transferred.Done));
        Assert.All(done, transferred => Assert.Equal((Blob.Digest, 100_000), (transferred.Digest, transferred.Total)));
    }

    [Fact]
    public async Task WarningsAndLowRatesAreTold()
    {
        Registry.Put("/v2/", context =>
        {
            context.Response.Headers.Append("Warning", "299 - \"this repository moves\"");
            context.Response.Headers.Append("ratelimit-remaining", "3;w=21600");
            return Task.FromResult(false);
        });

        await Open().Manifests.FindAsync(Tag.Parse("one"), Cancellation);

        Assert.Contains(new RegistryEvent.Warned(Registry.Authority, "this repository moves"), Events);
        Assert.Contains(new RegistryEvent.RateLimitLow(Registry.Authority, 3), Events);
    }

    // Content that cannot be sought, as a stream of a decompressor is.
    private Task<BlobPush> PushAsync(BlobPushOptions? options) => Open().Blobs.PushAsync(
        Blob, () => options?.Mode is UploadMode.Chunked ? new MemoryStream(Bytes) : new BufferedStream(new MemoryStream(Bytes)), options, Cancellation);
}
