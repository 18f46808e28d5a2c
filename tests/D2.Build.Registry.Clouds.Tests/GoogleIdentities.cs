using Google.Apis.Auth.OAuth2.Responses;

namespace D2.Build.Registry.Clouds.Tests;

public sealed class GoogleIdentities
{
    [Theory]
    [InlineData("europe-docker.pkg.dev")]
    [InlineData("gcr.io")]
    [InlineData("eu.gcr.io")]
    public async Task TheTokenIsAPassword(string registry)
    {
        var found = Assert.IsType<Credential.User>(await FindAsync(_ => Task.FromResult("of google"), registry));

        Assert.Equal(("oauth2accesstoken", "of google"), (found.Name, found.Password));
    }

    [Theory]
    [InlineData("ghcr.io")]
    [InlineData("pkg.dev.example.com")]
    [InlineData("evilgcr.io")]
    public async Task OtherRegistriesDoNotWakeIt(string registry) => Assert.Null(await FindAsync(_ => throw new IOException("woken"), registry));

    [Fact]
    public async Task OutsideGoogleThereIsNone() => Assert.Null(await FindAsync(_ => throw new InvalidOperationException("none"), "gcr.io"));

    [Fact]
    public async Task ATokenThatGoogleRefusesIsOneError()
    {
        var failure = await Assert.ThrowsAsync<RegistryException>(async () => await FindAsync(
            _ => throw new TokenResponseException(new TokenErrorResponse { Error = "invalid_grant" }), "gcr.io"));

        Assert.Equal(RegistryCodes.CredentialsUnreadable, failure.Code);
        Assert.Contains("invalid_grant", failure.Message);
    }

    [Fact]
    public async Task BothTogetherAreQuietForOtherRegistries() =>
        Assert.Null(await CloudCredentials.Default().FindAsync("ghcr.io", "acme/fleet", TestContext.Current.CancellationToken));

    private static ValueTask<Credential?> FindAsync(Func<CancellationToken, Task<string>> token, string registry) =>
        new GoogleCredentials(token).FindAsync(registry, "acme/fleet", TestContext.Current.CancellationToken);
}
