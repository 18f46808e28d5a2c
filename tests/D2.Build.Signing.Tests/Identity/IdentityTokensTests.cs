using D2.Build.Testing.Registries;
using D2.Build.Testing.Sigstore;
using D2.Build.Testing;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Signing.Tests;

/// <summary>Where identity tokens come from, and that they go nowhere else.</summary>
public sealed class IdentityTokensTests
{
    [Silent("D2B9093")]
    [Fact]
    public async Task GitHubIsAskedWithTheBearerOfTheJob()
    {
        using var tokens = new StandInTokens();
        var token = tokens.For(Keyless.Workflow);
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Request.Headers.Authorization == "Bearer s3cret" && context.Request.QueryString.Value == "?run=1&audience=sigstore"
                ? context.Response.WriteAsync($$"""{"count":1,"value":"{{token}}"}""")
                : Refuse(context));

        var given = await SourceOf(("ACTIONS_ID_TOKEN_REQUEST_URL", $"{server.Address}token?run=1"), ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "s3cret"))
            .GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal("repo:acme/app:ref:refs/heads/main", given.Subject);
        Assert.DoesNotContain(token, given.ToString(), StringComparison.Ordinal);
    }

    [Fires("D2B9093")]
    [Fact]
    public async Task ARefusalDoesNotShowTheBearer()
    {
        await using var server = await LoopbackServer.StartAsync(Refuse);
        var source = SourceOf(("ACTIONS_ID_TOKEN_REQUEST_URL", $"{server.Address}token?run=1"), ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "s3cret"));

        var exception = await Assert.ThrowsAsync<SigningException>(() => source.GetAsync(TestContext.Current.CancellationToken));

        Assert.Equal(SigningCodes.ServiceFailed, exception.Code);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Silent("D2B9092")]
    [Fact]
    public async Task ATokenOfTheEnvironmentComesFirst()
    {
        using var tokens = new StandInTokens();

        var given = await SourceOf(("SIGSTORE_ID_TOKEN", $" {tokens.For(Keyless.Workflow)}\n"), ("ACTIONS_ID_TOKEN_REQUEST_URL", "https://unused"))
            .GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal("repo:acme/app:ref:refs/heads/main", given.Subject);
    }

    [Fires("D2B9092")]
    [Fact]
    public void WithoutAnyTokenItSaysWhereTheyComeFrom()
    {
        var exception = Assert.Throws<SigningException>(() => SourceOf());

        Assert.Equal(SigningCodes.NoIdentityToken, exception.Code);
        Assert.Contains("id-token: write", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no token")]
    [InlineData("a.b")]
    [InlineData("e30.e30.e30")]
    [InlineData("e30.W10.e30")]
    [InlineData("e30.eyJlbWFpbCI6ImFAYi5jIiwic3ViIjoieCJ9.e30")] // a mail address that is not verified
    public void WhatIsNoTokenIsRefused(string jwt)
    {
        var exception = Assert.Throws<SigningException>(() => IdentityToken.Parse(jwt));

        Assert.Equal(SigningCodes.NoIdentityToken, exception.Code);
        Assert.DoesNotContain(jwt, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServiceThatRepeatsTheTokenDoesNotMakeItPublic()
    {
        await using var standIn = await SigstoreStandIn.StartAsync();
        standIn.Faults.RefuseCertificates = true;
        using var keyless = new Keyless(standIn);
        var token = standIn.Tokens.For(Keyless.Workflow);
        using var signer = keyless.Signer(standIn.ConfigWithRekor1, token);

        var exception = await Assert.ThrowsAsync<SigningException>(
            () => signer.SignAsync(Statement.ForSignature(Keyless.Artifact), TestContext.Current.CancellationToken));

        Assert.Equal(SigningCodes.ServiceFailed, exception.Code);
        Assert.Contains("is not good enough", exception.Message, StringComparison.Ordinal);
        Assert.All(token.Split('.'), part => Assert.DoesNotContain(part, exception.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, true, false)]
    [InlineData(2, true, false)]
    [InlineData(2, false, true)]
    public async Task WithoutALogOrTimeStampNothingIsSigned(int rekor, bool logsFail, bool stampsFail)
    {
        await using var standIn = await SigstoreStandIn.StartAsync();
        (standIn.Faults.LogsFail, standIn.Faults.StampsFail) = (logsFail, stampsFail);
        using var keyless = new Keyless(standIn);

        var exception = await Assert.ThrowsAsync<SigningException>(
            () => keyless.SignAsync(rekor == 1 ? standIn.ConfigWithRekor1 : standIn.ConfigWithRekor2));

        Assert.Equal(SigningCodes.ServiceFailed, exception.Code);
    }

    private static IIdentityTokenSource SourceOf(params (string Name, string Value)[] environment) => IdentityTokenSources.FromEnvironment(
        name => environment.Where(pair => pair.Name == name).Select(pair => pair.Value).FirstOrDefault(), new HttpClient());

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync($"not with {context.Request.Headers.Authorization}");
    }
}
