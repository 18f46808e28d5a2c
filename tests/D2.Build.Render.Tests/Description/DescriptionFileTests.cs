using System.Text;
using System.Text.Json;
using D2.Build.Testing;

namespace D2.Build.Render.Tests.Description;

public sealed class DescriptionFileTests
{
    private static readonly Organization Acme = Organization.OnGitHub("acme", registry: "ghcr.io/acme");

    private static readonly Fleet SomeFleet = new(
        Acme,
        [
            new("staging") { Environment = "staging" },
            new("prod-eu") { Environment = "production", Channel = Channel.LatestStable },
            new("prod-us") { Environment = "production", Channel = Channel.LatestStable },
        ],
        [],
        []);

    [Fact]
    public void AFleetIsOneArtifactThatHoldsWhatClustersRead() =>
        Golden.Matches(Text(BuildDescription.OfFleet(SomeFleet, ["clusters/staging/tenants.yaml", "tenants/infra.yaml", "README.md"])), "json");

    [Fact]
    public void ComponentsAreAnArtifactEach() => Golden.Matches(
        Text(new(BuildDescription.ComponentsKind, Acme, "d2-infra", [
            Artifact.OfComponent(Acme, "d2-infra", "monitoring"),
            Artifact.OfComponent(Acme, "d2-infra", "cert-manager"),
        ])),
        "json");

    [Fact]
    public void OnlyFoldersWithFilesAreNamed() =>
        Assert.Equal(["clusters"], BuildDescription.OfFleet(SomeFleet, ["clusters/staging/tenants.yaml"]).Artifacts[0].Paths);

    [Fact]
    public void TheFileIsWrittenWhenItChangedAndDeletedWithoutAFleet()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Join(folder.Path, "d2.json");
        var description = BuildDescription.OfFleet(SomeFleet, []);
        DescriptionFile.Write(path, description);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        DescriptionFile.Write(path, description);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));

        DescriptionFile.Write(path, null);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [MemberData(nameof(Signers))]
    public void ChannelsSayHowTheirClustersVerify(Trust trust, string expected)
    {
        var fleet = SomeFleet with { Organization = Acme with { Trust = trust } };

        using var json = JsonDocument.Parse(Text(BuildDescription.OfFleet(fleet, [])));

        var channel = json.RootElement.GetProperty("artifacts")[0].GetProperty("channels")[0];
        Assert.Equal(["tag", "workflow", "ref", expected], channel.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void AnotherSigstoreIsSaidBesideTheIdentity()
    {
        var fleet = SomeFleet with { Organization = Acme with { Trust = new KeylessTrust("sigstore-root") } };

        Assert.Contains("\"ownInstance\": true", Text(BuildDescription.OfFleet(fleet, [])), StringComparison.Ordinal);
    }

    public static TheoryData<Trust, string> Signers => new()
    {
        { new KeylessTrust(), "identity" },
        { new KeyTrust("cosign-pub", SampleKeys.One, SampleKeys.Two), "publicKeys" },
        { new NotationTrust("notation-trust"), "notation" },
    };

    private static string Text(BuildDescription description) => Encoding.UTF8.GetString(DescriptionFile.ToBytes(description));
}
