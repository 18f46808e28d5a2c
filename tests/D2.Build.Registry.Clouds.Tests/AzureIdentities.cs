using System.Net;
using Azure.Core;
using Azure.Identity;

namespace D2.Build.Registry.Clouds.Tests;

public sealed class AzureIdentities
{
    [Fact]
    public async Task TheIdentityIsExchangedForATokenOfTheRegistry()
    {
        var registry = new Exchange(HttpStatusCode.OK, """{"refresh_token":"for the registry"}""");

        var found = await FindAsync(new Identity(() => new("of azure", DateTimeOffset.MaxValue)), registry, "acme.azurecr.io");

        Assert.Equal("for the registry", Assert.IsType<Credential.Identity>(found).Token);
        Assert.Equal(
            ["POST https://acme.azurecr.io/oauth2/exchange grant_type=access_token&service=acme.azurecr.io&access_token=of+azure"], registry.Requests);
    }

    [Theory]
    [InlineData("ghcr.io")]
    [InlineData("azurecr.io.example.com")]
    [InlineData("acmeazurecr.io")]
    public async Task OtherRegistriesDoNotWakeIt(string registry)
    {
        var source = new AzureCredentials(() => throw new InvalidOperationException("woken"), new Exchange(HttpStatusCode.OK, ""));

        Assert.Null(await source.FindAsync(registry, "acme/fleet", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task OutsideAzureThereIsNone() => Assert.Null(
        await FindAsync(new Identity(() => throw new CredentialUnavailableException("none")), new Exchange(HttpStatusCode.OK, ""), "acme.azurecr.io"));

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "secret-of-azure", "AcrPush")]
    [InlineData(HttpStatusCode.OK, "not json secret-of-azure", "without a token")]
    [InlineData(HttpStatusCode.OK, "{}", "without a token")]
    [InlineData(HttpStatusCode.OK, """{"refresh_token":null}""", "without a token")]
    public async Task AnExchangeThatFailsIsOneError(HttpStatusCode status, string body, string message)
    {
        var failure = await Assert.ThrowsAsync<RegistryException>(async () =>
            await FindAsync(new Identity(() => new("secret-of-azure", DateTimeOffset.MaxValue)), new Exchange(status, body), "acme.azurecr.io"));

        Assert.Equal(RegistryCodes.CredentialsUnreadable, failure.Code);
        Assert.Contains(message, failure.Message);
        Assert.DoesNotContain("secret-of-azure", failure.ToString());
    }

    [Fact]
    public async Task AnIdentityThatAzureRefusesIsOneError()
    {
        var failure = await Assert.ThrowsAsync<RegistryException>(async () => await FindAsync(
            new Identity(() => throw new AuthenticationFailedException("AADSTS700016\nno such application")), new Exchange(HttpStatusCode.OK, ""), "acme.azurecr.io"));

        Assert.Contains("AADSTS700016 no such application", failure.Message);
    }

    private static ValueTask<Credential?> FindAsync(TokenCredential identity, HttpMessageHandler registry, string name) =>
        new AzureCredentials(() => identity, registry).FindAsync(name, "acme/fleet", TestContext.Current.CancellationToken);

    private sealed class Identity(Func<AccessToken> token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => token();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Assert.Equal(["https://containerregistry.azure.net/.default"], requestContext.Scopes);
            return ValueTask.FromResult(token());
        }
    }

    private sealed class Exchange(HttpStatusCode status, string body) : HttpMessageHandler
    {
        public List<string> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add($"{request.Method} {request.RequestUri} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
            return new(status) { Content = new StringContent(body) };
        }
    }
}
