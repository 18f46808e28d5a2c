using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Description;

public sealed class DescriptionReaderTests : IDisposable
{
    private const string Valid = """
        {"schemaVersion":1,"kind":"fleet","registry":"ghcr.io/acme","repository":"d2-fleet","source":"https://github.com/acme/d2-fleet","later":{"x":1},
        "artifacts":[{"name":"d2-fleet","repository":"ghcr.io/acme/d2-fleet","root":"","paths":["clusters"],"releaseTagPrefix":"",
        "channels":[{"tag":"latest","workflow":"push-artifact","ref":"refs/heads/main","identity":{"issuer":"^i$","subject":"^s$"}}]}]}
        """;

    private const string Keyless = "\"identity\":{\"issuer\":\"^i$\",\"subject\":\"^s$\"}";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Silent("D2B7006")]
    [Fact]
    public void ADescriptionIsReadAndLaterMembersAreIgnored()
    {
        var artifact = Assert.Single(Read(Valid).Artifacts);

        Assert.Equal(("d2-fleet", "clusters", "^s$"), (artifact.Name, artifact.Paths[0], artifact.Channels[0].Identity!.Subject));
    }

    [Fires("D2B7006")]
    [Theory]
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":2")]
    [InlineData("\"kind\":\"fleet\",", "")]
    [InlineData("\"kind\":\"fleet\"", "\"kind\":null")]
    [InlineData("\"kind\":\"fleet\"", "\"kind\":\"fleet\",\"kind\":\"fleet\"")]
    [InlineData("\"repository\":\"ghcr.io/acme/d2-fleet\"", "\"repository\":\"d2-fleet\"")]
    [InlineData("\"repository\":\"ghcr.io/acme/d2-fleet\"", "\"repository\":\"ghcr.io/acme/d2-fleet:latest\"")]
    [InlineData("\"tag\":\"latest\"", "\"tag\":\"a/b\"")]
    [InlineData("}]}", "}]")]
    [InlineData(Keyless, "\"publicKeys\":[]")]
    [InlineData(Keyless, "\"notation\":false")]
    [InlineData(Keyless, Keyless + ",\"notation\":true")]
    public void AnythingElseIsRefused(string from, string to)
    {
        Assert.Contains(from, Valid, StringComparison.Ordinal);

        Assert.Equal("D2B7006", Assert.Throws<D2Exception>(() => Read(Valid.Replace(from, to, StringComparison.Ordinal))).Code.Id);
    }

    [Theory]
    [InlineData("\"publicKeys\":[\"pem\"]", "pem", false)]
    [InlineData("\"notation\":true", null, true)]
    public void ChannelsSayInOneWayWhoSigns(string member, string? key, bool notation)
    {
        var channel = Read(Valid.Replace(Keyless, member, StringComparison.Ordinal)).Artifacts[0].Channels[0];

        Assert.Equal((key, notation), (channel.PublicKeys?.Single(), channel.Notation));
        Assert.Null(channel.Identity);
    }

    [Fact]
    public void AMissingFileSaysHowToGetIt() =>
        Assert.Contains("dotnet build", Assert.Throws<D2Exception>(() => DescriptionReader.Read(Path.Join(_folder.Path, "d2.json"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("localhost:5000/x", null, "localhost:5000/x/d2-fleet")]
    [InlineData(null, "other", "ghcr.io/acme/other")]
    [InlineData("localhost:5000/x/", "other", "localhost:5000/x/other")]
    public void ArtifactsCanBePublishedElsewhere(string? registry, string? repository, string expected) =>
        Assert.Equal(expected, new Overrides(registry, repository).Apply(Read(Valid)).Artifacts[0].Repository);

    private ProjectDescription Read(string json)
    {
        var path = Path.Join(_folder.Path, "d2.json");
        File.WriteAllText(path, json);
        return DescriptionReader.Read(path);
    }
}
