using System.Net;
using D2.Build.Oci;
using D2.Build.Testing.Registries;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Faults;

public sealed class Connections : FaultTest
{
    private static readonly Tag Latest = Tag.Parse("latest");

    [Fact]
    public async Task AnUnknownAuthorityIsNotTrusted()
    {
        using var certificate = new LoopbackCertificate();
        await using var registry = await FakeRegistry.StartAsync(certificate.Server);

        var failure = await FailsAsync(RegistryCodes.InsecureConnection, () => FindAsync(registry.Authority, Options));

        Assert.Contains("certificate is not trusted", failure.Message);
        Assert.Empty(registry.Requests);
    }

    [Silent("D2B9060")]
    [Fact]
    public async Task AKnownAuthorityIsTrusted()
    {
        using var certificate = new LoopbackCertificate();
        await using var registry = await FakeRegistry.StartAsync(certificate.Server);

        Assert.Null(await FindAsync(registry.Authority, Options with { Authorities = [certificate.Authority] }));
        Assert.Null(await FindAsync($"localhost:{registry.Address.Port}", Options with { Authorities = [certificate.Authority] }));
    }

    [Fact]
    public async Task AnotherAuthorityIsNoReasonToTrust()
    {
        using var certificate = new LoopbackCertificate();
        using var other = new LoopbackCertificate();
        await using var registry = await FakeRegistry.StartAsync(certificate.Server);

        await FailsAsync(RegistryCodes.InsecureConnection, () => FindAsync(registry.Authority, Options with { Authorities = [other.Authority] }));
    }

    [Fact]
    public async Task ACertificateForAnotherNameIsNotTrusted()
    {
        using var certificate = new LoopbackCertificate("registry.example.com");
        await using var registry = await FakeRegistry.StartAsync(certificate.Server);

        await FailsAsync(
            RegistryCodes.InsecureConnection,
            () => FindAsync($"localhost:{registry.Address.Port}", Options with { Authorities = [certificate.Authority] }));
    }

    [Fires("D2B9060")]
    [Fact]
    public async Task NothingFallsBackToPlainHttp()
    {
        var failure = await FailsAsync(RegistryCodes.InsecureConnection, () => FindAsync(Registry.Authority, Options with { PlainHttp = new HashSet<string>() }));

        Assert.Contains($"allow that for it: --plain-http {Registry.Authority}, in a build -p:ArtifactPlainHttp={Registry.Authority}", failure.Message);
        Assert.Empty(Registry.Requests);
    }

    [Fact]
    public async Task AProxyIsUsed()
    {
        List<string> asked = [];
        await using var proxy = await LoopbackServer.StartAsync(context =>
        {
            asked.Add($"{context.Request.Method} {context.Request.Host}{context.Request.Path}");
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        Assert.Null(await FindAsync("registry.example.com", Options with
        {
            PlainHttp = new HashSet<string>(["registry.example.com"]),
            Proxy = new WebProxy(proxy.Address),
        }));
        Assert.Equal(["GET registry.example.com/v2/acme/fleet/manifests/latest"], asked);
    }

    [Fact]
    public async Task AProxyThatDoesNotConnectIsOneError()
    {
        await using var proxy = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 502;
            return Task.CompletedTask;
        });

        await FailsAsync(RegistryCodes.Unreachable, () => FindAsync("registry.example.com", Options with { Proxy = new WebProxy(proxy.Address) }));
    }

    [Theory]
    [InlineData("http://localhost:5000", true)]
    [InlineData("https://127.0.0.1", true)]
    [InlineData("https://[::1]:5000", true)]
    [InlineData("https://ghcr.io", false)]
    public void TheEnvironmentsProxyIsNotForThisMachine(string address, bool bypassed) =>
        Assert.Equal(bypassed, new LoopbackBypass(new WebProxy("http://proxy.example.com:3128")).IsBypassed(new(address)));

    [Fact]
    public async Task OnlySoManyRequestsAreMadeAtOnce()
    {
        var (now, most) = (0, 0);
        Registry.Put("GET /v2/", async _ =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return false;
        });
        var repository = Open(Options with { Concurrency = 2 });

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => repository.Manifests.FindAsync(Tag.Parse($"t{i}"), Cancellation)));

        Assert.InRange(most, 1, 2);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }

    private static async Task<ManifestContent?> FindAsync(string authority, RegistryOptions options)
    {
        using var client = new RegistryClient(options);
        return await client.Open(Reference.Parse($"{authority}/acme/fleet")).Manifests.FindAsync(Latest, Cancellation);
    }
}
