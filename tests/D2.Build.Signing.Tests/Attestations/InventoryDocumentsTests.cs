using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Bills of materials and provenance: the bytes are what was reviewed, whatever the order of the components.</summary>
public sealed class InventoryDocumentsTests
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly InventoryComponent[] Components =
    [
        new(ComponentKind.Source, "oci://ghcr.io/acme/apps", "latest"),
        new(ComponentKind.CustomResourceDefinition, "certificates.cert-manager.io", "v1"),
        new(ComponentKind.Image, "ghcr.io/stefanprodan/podinfo", "6.9.0")
        {
            Digest = Digest.Of("image"u8),
            PackageUrl = $"pkg:oci/podinfo@{Uri.EscapeDataString(Digest.Of("image"u8).ToString())}?repository_url=ghcr.io/stefanprodan/podinfo&tag=6.9.0",
            License = "Apache-2.0",
        },
        new(ComponentKind.Chart, "cert-manager", "1.x") { License = "Apache-2.0" },
        new(ComponentKind.Chart, "podinfo", null),
    ];

    private static readonly Inventory Inventory = new(
        "d2-fleet", "main@sha1:0123", Digest.Of("artifact"u8), new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), Components);

    [Fact]
    public void CycloneDx() => Golden.Matches(Text(CycloneDxDocument.Write(Inventory)), "json");

    [Fact]
    public void Spdx() => Golden.Matches(Text(SpdxDocument.Write(Inventory)), "json");

    [Fact]
    public void SlsaProvenance() => Golden.Matches(Text(
        new Provenance("https://github.com/acme/fleet/.github/workflows/release.yml@refs/heads/main", "https://github.com/acme/fleet", new string('a', 40))
        {
            Ref = "refs/heads/main",
            Invocation = "https://github.com/acme/fleet/actions/runs/1",
            Materials = Components,
        }.ToJson()), "json");

    [Fact]
    public void TheOrderOfComponentsDoesNotMatter()
    {
        var reversed = Inventory with { Components = [.. Components.Reverse(), Components[0]] };

        Assert.Equal(CycloneDxDocument.Write(Inventory), CycloneDxDocument.Write(reversed));
        Assert.Equal(SpdxDocument.Write(Inventory), SpdxDocument.Write(reversed));
    }

    // Indented for who reads the snapshot; the bytes are the subject of the other test.
    private static string Text(byte[] json) => JsonNode.Parse(json)!.ToJsonString(Indented) + "\n";
}
