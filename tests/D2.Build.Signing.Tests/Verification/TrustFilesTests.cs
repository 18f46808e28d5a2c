using System.Text;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Trusted roots and signing configs.</summary>
public sealed class TrustFilesTests
{
    [Fact]
    public void ThePublicInstanceComesWithIt()
    {
        var root = TrustedRoot.PublicInstance;

        Assert.Contains(root.TransparencyLogs, log => log.BaseUrl == "https://rekor.sigstore.dev" && log.Key.Kind == KeyKind.EcdsaP256);
        Assert.Contains(root.TransparencyLogs, log => log.BaseUrl == "https://log2025-1.rekor.sigstore.dev" && log.Key.Kind == KeyKind.Ed25519);
        Assert.NotEmpty(root.CertificateAuthorities);
        Assert.NotEmpty(root.CertificateLogs);
        Assert.NotEmpty(root.TimestampAuthorities);
        Assert.Equal(root.TransparencyLogs[0].Key.Fingerprint, root.TransparencyLogs[0].LogId);
    }

    [Fact]
    public void ThePublicConfigUsesTheNewestLogWithATimeStamp()
    {
        using var client = new HttpClient();
        var services = SigningConfig.PublicInstance.Connect(client, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.IsType<Fulcio>(services.Authority);
        Assert.IsType<RekorV2>(Assert.Single(services.Logs));
        Assert.Single(services.Stamps);
    }

    [Silent("D2B9091")]
    [Theory]
    [InlineData("ANY", 0, 1)]
    [InlineData("ALL", 0, 2)]
    [InlineData("EXACT", 2, 2)]
    public void AConfigSaysHowManyLogs(string selector, int count, int logs)
    {
        using var client = new HttpClient();

        Assert.Equal(logs, Config(selector, count).Connect(client, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).Logs.Count);
    }

    [Fact]
    public void MoreServicesThanThereAreIsAnError()
    {
        using var client = new HttpClient();

        Assert.Equal(
            SigningCodes.UnreadableTrust,
            Assert.Throws<SigningException>(() => Config("EXACT", 3).Connect(client, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))).Code);
    }

    [Fact]
    public void ServicesEndAndNewerVersionsAreLeftAlone()
    {
        using var client = new HttpClient();

        Assert.Empty(Config("ALL", 0).Connect(client, new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero)).Logs);
    }

    [Theory]
    [InlineData("http://fulcio.example.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task TokensDoNotTravelUnencrypted(string url)
    {
        using var client = new HttpClient();
        using var key = SigningKey.Generate();
        var token = IdentityToken.Parse("e30.eyJzdWIiOiJtZSJ9.e30");

        var exception = await Assert.ThrowsAsync<SigningException>(
            () => new Fulcio(client, url).IssueAsync(token, key, TestContext.Current.CancellationToken));

        Assert.Equal(SigningCodes.UnreadableTrust, exception.Code);
    }

    [Fires("D2B9091")]
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":{}}""")]
    [InlineData("""{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","certificateAuthorities":[{"certChain":{"certificates":[]}}]}""")]
    public void OtherFilesAreRefused(string json)
    {
        Assert.Equal(SigningCodes.UnreadableTrust, Assert.Throws<SigningException>(() => TrustedRoot.Parse(Encoding.UTF8.GetBytes(json))).Code);
        Assert.Equal(SigningCodes.UnreadableTrust, Assert.Throws<SigningException>(() => SigningConfig.Parse(Encoding.UTF8.GetBytes(json))).Code);
    }

    private static SigningConfig Config(string selector, int count) => SigningConfig.Parse(Encoding.UTF8.GetBytes($$"""
        {
          "mediaType": "application/vnd.dev.sigstore.signingconfig.v0.2+json",
          "rekorTlogUrls": [
            { "url": "https://a", "majorApiVersion": 1, "operator": "a", "validFor": { "start": "2020-01-01T00:00:00Z", "end": "2030-01-01T00:00:00Z" } },
            { "url": "https://b", "majorApiVersion": 2, "operator": "b", "validFor": { "start": "2020-01-01T00:00:00Z", "end": "2030-01-01T00:00:00Z" } },
            { "url": "https://c", "majorApiVersion": 3, "operator": "c", "validFor": { "start": "2020-01-01T00:00:00Z" } }
          ],
          "rekorTlogConfig": { "selector": "{{selector}}", "count": {{count}} }
        }
        """));
}
