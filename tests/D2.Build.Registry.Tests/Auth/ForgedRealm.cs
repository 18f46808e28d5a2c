using D2.Build.Oci;
using D2.Build.Testing.Registries;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Auth;

public sealed class ForgedRealm : FaultTest
{
    [Fires("D2B9059")]
    [Fact]
    public async Task NothingIsSentToATokenServerOnAnotherHost()
    {
        await using var elsewhere = await FakeRegistry.StartAsync();
        var realm = $"http://localhost:{elsewhere.Address.Port}/token";
        Registry.PutStatus("/v2/", 401, headers: ("WWW-Authenticate", $"Bearer realm=\"{realm}\",service=\"s\""));

        var failure = await FailsAsync(RegistryCodes.UntrustedRealm, () => Open(WithUser).Manifests.FindAsync(Tag.Parse("one"), Cancellation));

        Assert.Empty(elsewhere.Requests);
        Assert.Contains(realm, failure.Message);
    }

    [Silent("D2B9059")]
    [Theory]
    [InlineData("option")]
    [InlineData("GitLab")]
    public async Task ATokenServerOnAnotherHostIsAskedWhenItIsTrusted(string trust)
    {
        using var certificate = new LoopbackCertificate();
        await using var registry = await FakeRegistry.StartAsync(certificate.Server);
        await using var tokens = await FakeRegistry.StartAsync(certificate.Server);
        var realm = $"https://localhost:{tokens.Address.Port}/token";
        registry.Put("/v2/", context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer given" ? 404 : 401;
            context.Response.Headers.WWWAuthenticate = $"Bearer realm=\"{realm}\",service=\"s\"";
            return Task.FromResult(true);
        });
        tokens.PutStatus("GET /token", 200, body: """{"token":"given"}""");
        var variables = new Dictionary<string, string> { ["CI_REGISTRY"] = registry.Authority, ["CI_SERVER_HOST"] = "localhost" };
        using var client = new RegistryClient(Options with
        {
            Authorities = [certificate.Authority],
            Credentials = CredentialSources.For(registry.Authority, Clients.User),
            TokenServers = new HashSet<string>(trust == "option" ? ["localhost"] : []),
            Environment = new(name => trust == "GitLab" ? variables.GetValueOrDefault(name) : null, ""),
        });

        Assert.Null(await client.Open(Reference.Parse($"{registry.Authority}/acme/fleet")).Manifests.FindAsync(Tag.Parse("one"), Cancellation));
        Assert.Single(tokens.Requests);
    }

    [Fact]
    public async Task BasicCredentialsAreSentOnceAndThenWithEveryRequest()
    {
        List<string> sent = [];
        Registry.Put("/v2/", context =>
        {
            var authorization = context.Request.Headers.Authorization.ToString();
            sent.Add(authorization);
            context.Response.StatusCode = authorization.Length == 0 ? 401 : 404;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"x\"";
            return Task.FromResult(true);
        });
        var repository = Open(WithUser);

        await repository.Manifests.FindAsync(Tag.Parse("one"), Cancellation);
        await repository.Manifests.FindAsync(Tag.Parse("two"), Cancellation);

        Assert.Equal(["", "Basic Zmx1eDpzM2NyZXQ=", "Basic Zmx1eDpzM2NyZXQ="], sent);
    }

    [Fact]
    public async Task WrongBasicCredentialsAreOneError()
    {
        Registry.PutStatus("/v2/", 401, body: "password s3cret is wrong", headers: ("WWW-Authenticate", "Basic realm=\"x\""));

        var failure = await FailsAsync(RegistryCodes.Unauthorized, () => Open(WithUser).Manifests.FindAsync(Tag.Parse("one"), Cancellation));

        Assert.Equal(2, Registry.Requests.Count);
        Assert.Contains("password *** is wrong", failure.Message);
    }

    [Fact]
    public async Task WithoutCredentialsTheErrorSaysSo()
    {
        Registry.PutStatus("/v2/", 401, headers: ("WWW-Authenticate", "Basic realm=\"x\""));

        var failure = await FailsAsync(RegistryCodes.Unauthorized, () => Open().Manifests.FindAsync(Tag.Parse("one"), Cancellation));

        Assert.Contains("no credentials for it were found, log in", failure.Message);
    }

    [Fires("D2B9052")]
    [Fact]
    public async Task WhatMayNotBeDoneIsOneError()
    {
        Registry.PutStatus("PUT /v2/", 403, body: """{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}""");

        var failure = await FailsAsync(RegistryCodes.Denied, () => Open(WithUser).Tags.MoveAsync(Tag.Parse("one"), Content.Manifest("one"), Cancellation));

        Assert.Contains("403 Forbidden (DENIED: permission_denied: write_package)", failure.Message);
        Assert.DoesNotContain("acme/fleet:one", Registry.Manifests.Keys);
    }
}
