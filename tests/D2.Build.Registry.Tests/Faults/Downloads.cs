using D2.Build.Oci;
using D2.Build.Testing;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Registry.Tests.Faults;

public sealed class Downloads : FaultTest
{
    [Silent("D2B9056")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ABlobThatBreaksOffGoesOnWhereItBroke(bool servesRanges)
    {
        Registry.ServesRanges = servesRanges;
        var bytes = Content.Bytes(200_000);
        var blob = Keep(bytes);
        Registry.Put("GET /v2/acme/fleet/blobs/", context => BreakAsync(context, bytes, 50_000), times: 2);

        var pulled = await Content.ReadAllAsync(await Open().Blobs.OpenAsync(blob, Cancellation));

        Assert.Equal(bytes, pulled);
        Assert.Equal(2, Events.OfType<RegistryEvent.Retrying>().Count());
        Assert.Equal(200_000, Events.OfType<RegistryEvent.Transferred>().Last().Done);
    }

    [Fact]
    public async Task ABlobThatBreaksOffWhileItIsCopiedDoesNotWaitForItself()
    {
        var bytes = Content.Bytes(200_000);
        var blob = Keep(bytes);
        Registry.Put("GET /v2/acme/fleet/blobs/", context => BreakAsync(context, bytes, 50_000), times: 1);
        Registry.PutStatus("HEAD /v2/acme/copy/blobs/", 404, times: 1);
        var options = Options with { Concurrency = 1 };
        using var client = new RegistryClient(options);
        var (source, target) = (Client("acme/fleet"), Client("acme/copy"));
        var stream = await source.Blobs.OpenAsync(blob, Cancellation);

        Assert.Equal(BlobPush.Uploaded, await target.Blobs.PushAsync(blob, () => stream, null, Cancellation));

        Repository Client(string name) => client.Open(Reference.Parse($"{Registry.Authority}/{name}"));
    }

    [Fact]
    public async Task ABlobThatAlwaysBreaksOffIsOneError()
    {
        var bytes = Content.Bytes(200_000);
        var blob = Keep(bytes);
        Registry.Put("GET /v2/acme/fleet/blobs/", context => BreakAsync(context, bytes, 50_000));

        var failure = await FailsAsync(RegistryCodes.Unreachable, async () => await Content.ReadAllAsync(await Open().Blobs.OpenAsync(blob, Cancellation)));

        Assert.Contains("5 attempts", failure.Message);
    }

    [Fires("D2B9056")]
    [Fact]
    public async Task ADamagedBlobIsRefusedWithItsLastByte()
    {
        var blob = Keep(Content.Bytes(1000));
        Registry.Blobs[blob.Digest.ToString()] = Content.Bytes(1000, seed: 2);
        await using var stream = await Open().Blobs.OpenAsync(blob, Cancellation);
        var buffer = new byte[1000];

        await FailsAsync(RegistryCodes.ContentMismatch, async () => await stream.ReadExactlyAsync(buffer, Cancellation));
    }

    [Theory]
    [InlineData(900)]
    [InlineData(1100)]
    public async Task ABlobOfAnotherSizeIsRefused(int size)
    {
        var blob = Keep(Content.Bytes(1000));
        Registry.Blobs[blob.Digest.ToString()] = Content.Bytes(size);

        await FailsAsync(RegistryCodes.ContentMismatch, () => Open().Blobs.OpenAsync(blob, Cancellation));
    }

    [Fact]
    public async Task ABlobThatDoesNotEndIsRefused()
    {
        var bytes = Content.Bytes(1000);
        var blob = Keep(bytes);
        Registry.Put("GET /v2/acme/fleet/blobs/", async context =>
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            return true;
        });

        var failure = await FailsAsync(
            RegistryCodes.ContentMismatch, async () => await Content.ReadAllAsync(await Open().Blobs.OpenAsync(blob, Cancellation)));

        Assert.Contains("more than 1000 bytes", failure.Message);
    }

    [Fact]
    public async Task ABlobThatDripsIsGivenUp()
    {
        var bytes = Content.Bytes(1000);
        var blob = Keep(bytes);
        Registry.Put("GET /v2/acme/fleet/blobs/", async context =>
        {
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes.AsMemory(0, 1), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        });
        await using var stream = await Open().Blobs.OpenAsync(blob, Cancellation);
        var buffer = new byte[1000];

        var failure = await FailsAsync(RegistryCodes.Unreachable, async () =>
        {
            while (true)
            {
                var read = stream.ReadAsync(buffer, Cancellation).AsTask();
                while (!read.IsCompleted)
                {
                    Time.Expire();
                    await Task.Yield();
                }

                await read;
            }
        });

        Assert.Contains("too slow", failure.Message);
    }

    [Fact]
    public async Task AManifestOfAnotherDigestIsRefused()
    {
        var manifest = Content.Manifest("one");
        Registry.Manifests[$"{Name}@{manifest.Digest}"] = (manifest.MediaType, Content.Manifest("two").Bytes.ToArray());

        await FailsAsync(RegistryCodes.ContentMismatch, () => Open().Manifests.FindAsync(manifest.Digest, Cancellation));
        await FailsAsync(RegistryCodes.ContentMismatch, () => Open().Manifests.ResolveAsync(manifest.Digest, Cancellation));
    }

    [Fact]
    public async Task AManifestThatIsNotWhatItsHeaderSaysIsRefused()
    {
        var manifest = Content.Manifest("one");
        Registry.PutStatus(
            "GET /v2/", 200, body: "{}", headers: [("Content-Type", manifest.MediaType), ("Docker-Content-Digest", manifest.Digest.ToString())]);

        await FailsAsync(RegistryCodes.ContentMismatch, () => Open().Manifests.FindAsync(Tag.Parse("one"), Cancellation));
    }

    [Fires("D2B9057")]
    [Theory]
    [InlineData("md5:1234")]
    [InlineData("nonsense")]
    public async Task ADigestThatIsNoneIsRefused(string digest)
    {
        Registry.PutStatus("HEAD /v2/", 200, headers: [("Docker-Content-Digest", digest)]);

        await FailsAsync(RegistryCodes.MalformedAnswer, () => Open().Manifests.ResolveAsync(Tag.Parse("one"), Cancellation));
    }

    [Fires("D2B9058")]
    [Fact]
    public async Task ATooLargeManifestIsNotReadToItsEnd()
    {
        Registry.Put("GET /v2/", async context =>
        {
            context.Response.ContentType = MediaTypes.ImageManifest;
            var block = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
            }

            return true;
        });

        await FailsAsync(RegistryCodes.TooLarge, () => Open().Manifests.FindAsync(Tag.Parse("one"), Cancellation));
    }

    [Silent("D2B9057", "D2B9058")]
    [Fact]
    public async Task ARegistryThatHidesTheDigestIsAskedForTheManifest()
    {
        var manifest = Keep(Content.Manifest("one"), "latest");
        Registry.PutStatus("HEAD /v2/", 405);

        Assert.Equal(manifest.Descriptor, await Open().Manifests.ResolveAsync(Tag.Parse("latest"), Cancellation));
    }

    private static async Task<bool> BreakAsync(HttpContext context, byte[] bytes, int after)
    {
        // A part that was asked for begins where it should, and breaks as well.
        var from = context.Request.GetTypedHeaders().Range?.Ranges.First().From is { } first ? (int)first : 0;
        context.Response.StatusCode = from > 0 ? 206 : 200;
        context.Response.ContentLength = bytes.Length - from;
        if (from > 0)
        {
            context.Response.Headers.ContentRange = $"bytes {from}-{bytes.Length - 1}/{bytes.Length}";
        }

        await context.Response.Body.WriteAsync(bytes.AsMemory(from, Math.Min(after, (bytes.Length - from) / 2)), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
        return true;
    }
}
