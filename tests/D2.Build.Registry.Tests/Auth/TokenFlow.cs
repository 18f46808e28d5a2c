using System.Net.Http.Headers;
using System.Text;
using D2.Build.Oci;
using D2.Build.Testing.Registries;
using D2.Build.Testing;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Registry.Tests.Auth;

/// <summary>A registry that wants a token, and its token server on the same host.</summary>
public sealed class TokenFlow : FaultTest
{
    private const string Token = "token-of-the-test";

    private readonly List<string> _authorizations = [];
    private int _given;

    [Silent("D2B9051", "D2B9064")]
    [Fact]
    public async Task ATokenIsFetchedOnceAndUsedAgain()
    {
        Demand();
        GiveTokens();
        var repository = Open(WithUser);

        await repository.Manifests.FindAsync(Tag.Parse("one"), Cancellation);
        await repository.Manifests.FindAsync(Tag.Parse("two"), Cancellation);

        Assert.Equal(
            ["GET /v2/acme/fleet/manifests/one", "GET /token?own=1&service=the%20registry&scope=repository%3Aacme%2Ffleet%3Apull", "GET /v2/acme/fleet/manifests/one", "GET /v2/acme/fleet/manifests/two"],
            Registry.Requests);
        Assert.Equal([Basic()], _authorizations);
    }

    [Silent("D2B9052")]
    [Fact]
    public async Task ATokenToPushIsGoodToPull()
    {
        Demand();
        GiveTokens();
        var repository = Open(WithUser);
        await repository.Tags.MoveAsync(Tag.Parse("one"), Content.Manifest("one"), Cancellation);

        await repository.Manifests.FindAsync(Tag.Parse("one"), Cancellation);

        Assert.Equal(2, Registry.Requests.Count(request => request.StartsWith("GET /token", StringComparison.Ordinal)));
        Assert.Contains(Registry.Requests, request => request.EndsWith("scope=repository%3Aacme%2Ffleet%3Apull%2Cpush", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMountAsksForBothRepositories()
    {
        Demand();
        GiveTokens();

        await Open(WithUser).Blobs.MountAsync(Content.Describe([1]).Digest, "acme/other", Cancellation);

        Assert.Contains(Registry.Requests, request =>
            request.Contains("&scope=repository%3Aacme%2Ffleet%3Apull%2Cpush&scope=repository%3Aacme%2Fother%3Apull", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATokenThatExpiresIsReplacedBeforeItIsRefused()
    {
        Demand();
        GiveTokens("""{"access_token":"TOKEN","expires_in":60}""");
        var repository = Open(WithUser);
        await repository.Manifests.FindAsync(Tag.Parse("one"), Cancellation);

        Time.Advance(TimeSpan.FromSeconds(58));
        await repository.Manifests.FindAsync(Tag.Parse("two"), Cancellation);

        Assert.Equal(2, _given);
        Assert.Single(Registry.Requests, request => request == "GET /v2/acme/fleet/manifests/two");
    }

    [Fact]
    public async Task ATokenThatIsRefusedInTheMiddleOfAnUploadIsReplaced()
    {
        Demand();
        GiveTokens();
        var bytes = Content.Bytes(100_000);
        Registry.Put("PUT /v2/acme/fleet/blobs/uploads/", context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = Challenge();
            return Task.FromResult(true);
        }, times: 1);

        var push = await Open(WithUser).Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), null, Cancellation);

        Assert.Equal(BlobPush.Uploaded, push);
        Assert.Equal(3, _given);
        Assert.Equal(bytes, Registry.Blobs[Content.Describe(bytes).Digest.ToString()]);
    }

    [Fires("D2B9051")]
    [Fact]
    public async Task ARegistryThatNeverAcceptsItsTokensIsOneError()
    {
        GiveTokens();
        Registry.PutStatus("/v2/", 401, headers: ("WWW-Authenticate", Challenge()));

        var failure = await FailsAsync(RegistryCodes.Unauthorized, () => Open(WithUser).Manifests.FindAsync(Tag.Parse("one"), Cancellation));

        Assert.Contains("does not accept the credential of the test", failure.Message);
        Assert.Equal(3, Registry.Requests.Count(request => request.StartsWith("GET /v2/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AnIdentityTokenIsPosted()
    {
        Demand();
        string form = "";
        Registry.Put("POST /token", async context =>
        {
            form = await new StreamReader(context.Request.Body).ReadToEndAsync();
            await context.Response.WriteAsync($$"""{"access_token":"{{Token}}"}""");
            return true;
        });
        var options = Options with { Credentials = CredentialSources.For(Registry.Authority, new Credential.Identity("the test", "identity-of-the-test")) };

        await Open(options).Manifests.FindAsync(Tag.Parse("one"), Cancellation);

        Assert.Equal(
            "grant_type=refresh_token&service=the+registry&client_id=d2-build&scope=repository%3Aacme%2Ffleet%3Apull&refresh_token=identity-of-the-test", form);
        Assert.Equal(3, Registry.Requests.Count);
    }

    [Fact]
    public async Task AnOlderTokenServerIsAskedTheOlderWay()
    {
        Demand();
        GiveTokens();
        Registry.PutStatus("POST /token", 404);
        var options = Options with { Credentials = CredentialSources.For(Registry.Authority, new Credential.Identity("the test", "identity-of-the-test")) };

        await Open(options).Manifests.FindAsync(Tag.Parse("one"), Cancellation);

        Assert.Equal([Basic("<token>", "identity-of-the-test")], _authorizations);
    }

    [Fact]
    public async Task ATokenOfTheRegistryIsSentAsItIs()
    {
        Demand();
        var options = Options with { Credentials = CredentialSources.For(Registry.Authority, new Credential.Bearer("the test", Token)) };

        await Open(options).Manifests.FindAsync(Tag.Parse("one"), Cancellation);

        Assert.Equal(2, Registry.Requests.Count);
    }

    [Fact]
    public async Task WithoutCredentialsTokensAreAnonymous()
    {
        Demand();
        GiveTokens();

        Assert.Null(await Open().Manifests.FindAsync(Tag.Parse("one"), Cancellation));
        Assert.Equal([""], _authorizations);
    }

    [Fires("D2B9064")]
    [Theory]
    [InlineData(401, RegistryCodes.Unauthorized, "does not accept the credential of the test")]
    [InlineData(404, RegistryCodes.TokenRefused, "404 Not Found")]
    [InlineData(200, RegistryCodes.TokenRefused, "holds no token")]
    public async Task ATokenServerThatGivesNoneIsOneError(int status, string code, string message)
    {
        Demand();
        Registry.PutStatus("GET /token", status, body: """{"details":"your password is s3cret","errors":[{"code":"X","message":"s3cret is wrong"}]}""");

        var failure = await FailsAsync(code, () => Open(WithUser).Manifests.FindAsync(Tag.Parse("one"), Cancellation));

        Assert.Contains(message, failure.Message);
    }

    [Fact]
    public async Task TheTokenServerIsAskedOnceForManyAtTheSameTime()
    {
        Demand();
        GiveTokens();
        var repository = Open(WithUser);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => repository.Manifests.FindAsync(Tag.Parse($"t{i}"), Cancellation)));

        Assert.Equal(1, _given);
    }

    private static string Basic(string name = RegistryUser.Name, string password = RegistryUser.Password) =>
        new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}"))).ToString();

    private string Challenge() => $"Negotiate, Bearer realm=\"{Registry.Address}token?own=1\",service=\"the registry\", Basic realm=\"x\"";

    // Wants one of the tokens that were given.
    private void Demand() => Registry.Put("/v2/", context =>
    {
        if (context.Request.Headers.Authorization.ToString().StartsWith($"Bearer {Token}", StringComparison.Ordinal))
        {
            return Task.FromResult(false);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = Challenge();
        return Task.FromResult(true);
    });

    private void GiveTokens(string answer = """{"token":"TOKEN"}""") => Registry.Put("GET /token", async context =>
    {
        _authorizations.Add(context.Request.Headers.Authorization.ToString());
        await context.Response.WriteAsync(answer.Replace("TOKEN", $"{Token}-{Interlocked.Increment(ref _given)}", StringComparison.Ordinal));
        return true;
    });
}
