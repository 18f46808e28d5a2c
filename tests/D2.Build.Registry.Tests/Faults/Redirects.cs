using System.Collections.Concurrent;
using D2.Build.Oci;
using D2.Build.Testing.Registries;
using D2.Build.Testing;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Registry.Tests.Faults;

public sealed class Redirects : FaultTest
{
    private readonly ConcurrentQueue<string> _elsewhere = [];

    [Fact]
    public async Task CredentialsDoNotFollowToAnotherOrigin()
    {
        Protect();
        var blob = Keep(Content.Bytes(1000));
        await using var storage = await FakeRegistry.StartAsync();
        storage.Blobs[blob.Digest.ToString()] = Registry.Blobs[blob.Digest.ToString()];
        storage.Put("/v2/", Note);
        Registry.PutStatus("GET /v2/acme/fleet/blobs/", 307, headers: ("Location", $"{storage.Address}v2/acme/fleet/blobs/{blob.Digest}?signature=1"));

        var bytes = await Content.ReadAllAsync(await Open(WithUser).Blobs.OpenAsync(blob, Cancellation));

        Assert.Equal(1000, bytes.Length);
        Assert.Equal(["GET "], _elsewhere);
    }

    [Silent("D2B9061")]
    [Fact]
    public async Task CredentialsStayOnTheSameOrigin()
    {
        Protect();
        var blob = Keep(Content.Bytes(1000));
        Registry.Put("/v2/moved/", Note);
        Registry.PutStatus("GET /v2/acme/fleet/blobs/", 302, headers: ("Location", $"/v2/moved/blobs/{blob.Digest}"));

        await Content.ReadAllAsync(await Open(WithUser).Blobs.OpenAsync(blob, Cancellation));

        Assert.Equal(["GET Basic Zmx1eDpzM2NyZXQ="], _elsewhere);
    }

    [Fact]
    public async Task AnUploadFollowsWithItsBody()
    {
        Protect();
        var bytes = Content.Bytes(100_000);
        var received = Array.Empty<byte>();
        await using var storage = await FakeRegistry.StartAsync();
        storage.Put("PUT /storage", async context =>
        {
            await Note(context);
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received = body.ToArray();
            context.Response.StatusCode = 201;
            return true;
        });
        Registry.PutStatus("PUT /v2/acme/fleet/blobs/uploads/", 307, headers: ("Location", $"{storage.Address}storage"));

        await Open(WithUser).Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), null, Cancellation);

        Assert.Equal(bytes, received);
        Assert.Equal(["PUT "], _elsewhere);
    }

    [Fact]
    public async Task AnUploadElsewhereGetsNoCredentials()
    {
        Protect();
        var bytes = Content.Bytes(10);
        await using var storage = await FakeRegistry.StartAsync();
        storage.Put("PUT /storage", async context =>
        {
            await Note(context);
            context.Response.StatusCode = 201;
            return true;
        });
        Registry.PutStatus("POST /v2/acme/fleet/blobs/uploads/", 202, headers: ("Location", $"{storage.Address}storage?session=a%2Fb"));

        await Open(WithUser).Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), null, Cancellation);

        Assert.Equal(["PUT "], _elsewhere);
        Assert.Equal([$"PUT /storage?session=a%2Fb&digest=sha256%3A{Content.Describe(bytes).Digest.Hex}"], storage.Requests);
    }

    [Fact]
    public async Task AChallengeFromElsewhereIsNotAnswered()
    {
        Protect();
        var blob = Keep(Content.Bytes(10));
        await using var storage = await FakeRegistry.StartAsync();
        storage.PutStatus("GET /", 401, headers: ("WWW-Authenticate", "Basic realm=\"storage\""));
        Registry.PutStatus("GET /v2/acme/fleet/blobs/", 307, headers: ("Location", $"{storage.Address}blob"));

        await FailsAsync(RegistryCodes.Unauthorized, () => Open(WithUser).Blobs.OpenAsync(blob, Cancellation));

        Assert.Single(storage.Requests);
    }

    [Fires("D2B9061")]
    [Fact]
    public async Task ACircleEnds()
    {
        Registry.PutStatus("GET /v2/", 302, headers: ("Location", "/v2/acme/fleet/manifests/again"));

        await FailsAsync(RegistryCodes.RedirectRefused, () => Open().Manifests.FindAsync(Tag.Parse("one"), Cancellation));

        Assert.Equal(6, Registry.Requests.Count);
    }

    [Theory]
    [InlineData("http://elsewhere.example.com/blob")]
    [InlineData("ftp://elsewhere.example.com/blob")]
    [InlineData("https://user:password@elsewhere.example.com/blob")]
    public async Task AnAddressThatIsNotSafeIsRefused(string location)
    {
        using var certificate = new LoopbackCertificate();
        await using var registry = await FakeRegistry.StartAsync(certificate.Server);
        registry.PutStatus("GET /v2/", 307, headers: ("Location", location));
        using var client = new RegistryClient(Options with { Authorities = [certificate.Authority], PlainHttp = new HashSet<string>() });

        await FailsAsync(RegistryCodes.RedirectRefused, () =>
            client.Open(Reference.Parse($"{registry.Authority}/acme/fleet")).Manifests.FindAsync(Tag.Parse("one"), Cancellation));
    }

    [Theory]
    [InlineData("http://registry.example.com/v2/x", "https://registry.example.com:5000/v2/x")]
    [InlineData("/v2/x?a=b%2Fc", "https://registry.example.com:5000/v2/x?a=b%2Fc")]
    [InlineData("https://other.example.com/x", "https://other.example.com/x")]
    [InlineData("http://other.example.com/x", null)]
    [InlineData("file:///etc/passwd", null)]
    public void AddressesOfAProxyThatSpeaksTlsAreMended(string location, string? expected) => Assert.Equal(
        expected is null ? null : new Uri(expected), RegistryAddress.Of(new Uri("https://registry.example.com:5000/v2/"), location));

    private Task<bool> Note(HttpContext context)
    {
        _elsewhere.Enqueue($"{context.Request.Method} {context.Request.Headers.Authorization}");
        return Task.FromResult(false);
    }

    private void Protect() => Registry.Put("/v2/acme/", context =>
    {
        context.Response.StatusCode = 401;
        context.Response.Headers.WWWAuthenticate = "Basic realm=\"x\"";
        return Task.FromResult(context.Request.Headers.Authorization.Count == 0 || Reset(context));
    });

    private static bool Reset(HttpContext context)
    {
        context.Response.StatusCode = 200;
        context.Response.Headers.Remove("WWW-Authenticate");
        return false;
    }
}
