using D2.Build.Oci;
using D2.Build.Signing;
using D2.Build.Testing;

namespace D2.Build.Trust.Tests;

/// <summary>Attestations in a real registry, found and believed by cosign, oras and us.</summary>
public sealed class Attestations(TrustFixture fixture) : IClassFixture<TrustFixture>
{
    private static readonly Inventory Inventory = new(
        "fleet", "v1", Digest.Of("artifact"u8), DateTimeOffset.UnixEpoch, [new(ComponentKind.Chart, "podinfo", "6.9.0")]);

    private static readonly Provenance Provenance = new("https://github.com/acme/app", "https://github.com/acme/app", new string('a', 40));

    public static TheoryData<string, string> Documents => new()
    {
        { "cyclonedx", System.Text.Encoding.UTF8.GetString(CycloneDxDocument.Write(Inventory)) },
        { "spdxjson", System.Text.Encoding.UTF8.GetString(SpdxDocument.Write(Inventory)) },
        { "slsaprovenance1", System.Text.Encoding.UTF8.GetString(Provenance.ToJson()) },
        { "openvex", Vex },
    };

    private const string Vex = """
        {"@context":"https://openvex.dev/ns/v0.2.0","@id":"https://example.com/vex/1","author":"Acme","timestamp":"2026-01-01T00:00:00Z","version":1,
        "statements":[{"vulnerability":{"name":"CVE-2026-0001"},"products":[{"@id":"pkg:oci/fleet"}],"status":"fixed"}]}
        """;

    [Silent("D2B9094")]
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task CosignAcceptsWhatWeAttest(string type, string document)
    {
        var artifact = await fixture.PushAsync($"attestations/ours-{type}");
        var predicate = fixture.Write($"{type}.json", document);

        await fixture.D2JsonAsync("attest", $"{artifact}", "--type", type, "--predicate", predicate, "--key", fixture.At("ours.key"));

        await fixture.CosignSucceedsAsync("verify-attestation", "--key", "ours.pub", "--insecure-ignore-tlog=true", "--type", type, $"{artifact}");
        await fixture.CosignSucceedsAsync("verify", "--key", "ours.pub", "--insecure-ignore-tlog=true", $"{artifact}");
        Assert.Equal("verified", await VerdictAsync(artifact, type));
        Assert.Contains(Bundle.MediaType, await DiscoverAsync(artifact), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task WeAcceptWhatCosignAttests(string type, string document)
    {
        var artifact = await fixture.PushAsync($"attestations/theirs-{type}");
        fixture.Write($"theirs-{type}.json", document);

        await fixture.CosignSucceedsAsync(
            "attest", "--key", "ours.key", "--signing-config", "offline.json", "--type", type, "--predicate", $"theirs-{type}.json", "--yes", $"{artifact}");

        Assert.Equal("verified", await VerdictAsync(artifact, type));
    }

    [Fact]
    public async Task AnAttestationAloneIsNoSignatureForUs()
    {
        var artifact = await fixture.PushAsync("attestations/alone");
        fixture.Write("alone.json", Vex);
        await fixture.CosignSucceedsAsync(
            "attest", "--key", "ours.key", "--signing-config", "offline.json", "--type", "openvex", "--predicate", "alone.json", "--yes", $"{artifact}");

        Assert.Contains("D2B9083", (await fixture.D2Async("verify", $"{artifact}", "--key", fixture.At("ours.pub"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInvalidDocumentIsNotSigned()
    {
        var artifact = await fixture.PushAsync("attestations/invalid");
        var predicate = fixture.Write("invalid.json", "{}");

        var refused = await fixture.D2Async("attest", $"{artifact}", "--type", "openvex", "--predicate", predicate, "--key", fixture.At("ours.key"));

        Assert.Contains("D2B9094", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await fixture.D2JsonAsync("attestations", "list", $"{artifact}")).GetProperty("attestations").GetArrayLength());
    }

    private async Task<string?> VerdictAsync(Reference artifact, string type)
    {
        var output = await fixture.D2JsonAsync("attestations", "list", $"{artifact}", "--type", type, "--key", fixture.At("ours.pub"));
        return Assert.Single(output.GetProperty("attestations").EnumerateArray()).GetProperty("verdict").GetString();
    }

    private static async Task<string> DiscoverAsync(Reference artifact) => (await ProcessRunner.RunAsync(
        Peers.Require("oras"), ["discover", "--plain-http", "--format", "json", $"{artifact}"], TestContext.Current.CancellationToken)).Output;
}
