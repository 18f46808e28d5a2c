using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Faults;

public sealed class Repetition : FaultTest
{
    [Silent("D2B9054", "D2B9055")]
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(522)]
    public async Task WhatMayPassIsTriedAgain(int status)
    {
        var manifest = Keep(Content.Manifest("one"), "latest");
        Registry.PutStatus("GET /v2/", status, times: 3);

        var found = await Open().Manifests.GetAsync(Tag.Parse("latest"), Cancellation);

        Assert.Equal(manifest.Digest, found.Digest);
        Assert.Equal(4, Registry.Requests.Count);
        Assert.Equal(3, Events.OfType<RegistryEvent.Retrying>().Count());
        Assert.All(Time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(1)));
    }

    [Fires("D2B9055")]
    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task WhatDoesNotPassIsOneError(int status)
    {
        Registry.PutStatus("GET /v2/", status, body: """{"errors":[{"code":"UNAVAILABLE","message":"come back\nlater"}]}""");

        var failure = await FailsAsync(RegistryCodes.Failing, () => Open().Manifests.FindAsync(Tag.Parse("latest"), Cancellation));

        Assert.Equal(5, Registry.Requests.Count);
        Assert.Equal(status, (int)failure.Status!);
        Assert.Equal([new RegistryError("UNAVAILABLE", "come back later")], failure.Errors);
        Assert.Contains($"fetch manifest latest of {Registry.Authority}/acme/fleet", failure.Message);
    }

    [Fact]
    public async Task TheRegistrySaysHowLongToWait()
    {
        Keep(Content.Manifest("one"), "latest");
        Registry.PutStatus("GET /v2/", 429, times: 1, headers: ("Retry-After", "7"));
        Registry.PutStatus("GET /v2/", 503, times: 1, headers: ("Retry-After", "Thu, 01 Jan 2026 00:00:37 GMT"));

        await Open().Manifests.GetAsync(Tag.Parse("latest"), Cancellation);

        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(30)], Time.Waits);
    }

    [Fact]
    public async Task NobodyWaitsForAnHour()
    {
        Registry.PutStatus("GET /v2/", 429, headers: ("Retry-After", "3600"));

        var failure = await FailsAsync(RegistryCodes.Failing, () => Open().Manifests.FindAsync(Tag.Parse("latest"), Cancellation));

        Assert.Single(Registry.Requests);
        Assert.Contains("3600 s", failure.Message);
    }

    [Silent("D2B9050")]
    [Fact]
    public async Task AConnectionThatBreaksIsMadeAgain()
    {
        Keep(Content.Manifest("one"), "latest");
        Registry.PutReset("GET /v2/", times: 2);

        Assert.NotNull(await Open().Manifests.FindAsync(Tag.Parse("latest"), Cancellation));
    }

    [Fact]
    public async Task ABodyThatBreaksIsFetchedAgain()
    {
        var manifest = Keep(Content.Manifest("one"), "latest");
        Registry.Put("GET /v2/", async context =>
        {
            context.Response.ContentLength = manifest.Bytes.Length;
            await context.Response.Body.WriteAsync(manifest.Bytes[..10], context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
            return true;
        }, times: 2);

        Assert.NotNull(await Open().Manifests.FindAsync(Tag.Parse("latest"), Cancellation));
    }

    [Fires("D2B9050")]
    [Fact]
    public async Task NoConnectionIsOneError()
    {
        var repository = Open();
        await Registry.DisposeAsync();

        var failure = await FailsAsync(RegistryCodes.Unreachable, () => repository.Manifests.FindAsync(Tag.Parse("latest"), Cancellation));

        Assert.Contains("no connection could be made, in the last of 5 attempts", failure.Message);
    }

    [Fact]
    public async Task SilenceEnds()
    {
        Keep(Content.Manifest("one"), "latest");
        Registry.Put("GET /v2/", async context =>
        {
            Time.Expire();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        }, times: 1);

        Assert.NotNull(await Open().Manifests.FindAsync(Tag.Parse("latest"), Cancellation));
        Assert.Contains("too slow", Assert.Single(Events.OfType<RegistryEvent.Retrying>()).Reason);
    }

    [Fires("D2B9054")]
    [Fact]
    public async Task WhatWillNotPassIsNotTriedAgain()
    {
        Registry.PutStatus("PUT /v2/acme/fleet/manifests/v1", 400, body: """{"errors":[{"code":"TAG_INVALID","message":"immutable","detail":{}}]}""");

        var failure = await FailsAsync(RegistryCodes.Refused, () => Open().Tags.MoveAsync(Tag.Parse("v1"), Content.Manifest("one"), Cancellation));

        Assert.Contains("(TAG_INVALID: immutable)", failure.Message);
        Assert.Equal(["HEAD /v2/acme/fleet/manifests/v1", "PUT /v2/acme/fleet/manifests/v1"], Registry.Requests);
    }

    [Fact]
    public async Task TheCallerMayStop()
    {
        using var stop = new CancellationTokenSource();
        Registry.Put("GET /v2/", async _ =>
        {
            await stop.CancelAsync();
            return false;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Open().Manifests.FindAsync(Tag.Parse("latest"), stop.Token));
    }
}
