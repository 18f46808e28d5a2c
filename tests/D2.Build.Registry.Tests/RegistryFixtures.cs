using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using D2.Build.Testing.Registries;

namespace D2.Build.Registry.Tests;

/// <summary>What the tests of several assemblies start: does it behave as they assume?</summary>
public sealed class RegistryFixtures
{
    [Fact]
    public async Task APlainRegistryLetsAnybodyIn()
    {
        await using var registry = await DockerRegistry.StartAsync();

        Assert.Equal(HttpStatusCode.OK, await PingAsync(registry));
    }

    [Fact]
    public async Task AnHtpasswdRegistryWantsThePassword()
    {
        await using var registry = await DockerRegistry.StartAsync(RegistryAccess.Htpasswd);

        Assert.Equal(HttpStatusCode.Unauthorized, await PingAsync(registry));
        Assert.Equal(HttpStatusCode.OK, await PingAsync(registry, Basic()));
    }

    [Fact]
    public async Task ATlsRegistryShowsACertificateOfItsAuthority()
    {
        await using var registry = await DockerRegistry.StartAsync(RegistryAccess.Tls);

        Assert.Equal(HttpStatusCode.OK, await PingAsync(registry, Basic()));
        Assert.Contains("BEGIN CERTIFICATE", await File.ReadAllTextAsync(registry.AuthorityFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ATokenRegistryTakesTheTokensOfItsServer()
    {
        await using var registry = await DockerRegistry.StartAsync(RegistryAccess.Token);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = Basic();

        var answer = await client.GetStringAsync(
            new Uri($"{registry.TokenServer!.Realm}?service={TokenServer.Service}&scope=repository:a/b:pull"), TestContext.Current.CancellationToken);
        var token = JsonDocument.Parse(answer).RootElement.GetProperty("token").GetString()!;

        Assert.Equal(HttpStatusCode.Unauthorized, await PingAsync(registry));
        Assert.Equal(HttpStatusCode.OK, await PingAsync(registry, new("Bearer", token)));
        Assert.Equal(["GET repository:a/b:pull"], registry.TokenServer.Requests);
    }

    [Fact]
    public async Task CraneServes()
    {
        await using var registry = await CraneRegistry.StartAsync();
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri($"http://{registry.Authority}/v2/"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static AuthenticationHeaderValue Basic() =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{RegistryUser.Name}:{RegistryUser.Password}")));

    private static async Task<HttpStatusCode> PingAsync(DockerRegistry registry, AuthenticationHeaderValue? authorization = null)
    {
        using var handler = new SocketsHttpHandler();
        if (registry.Address.Scheme == "https")
        {
            handler.SslOptions.CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(registry.Certificate.Authority);
        }

        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Authorization = authorization;
        using var answer = await client.GetAsync(new Uri(registry.Address, "v2/"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
