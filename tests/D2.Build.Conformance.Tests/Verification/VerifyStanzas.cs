using System.Text.Json.Nodes;
using D2.Build.Conformance.Tests.Kustomize;
using D2.Build.Conformance.Tests.Schemas;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Verification;

/// <summary>Whatever way artifacts are signed, every source demands it, finds what it verifies with, and is valid.</summary>
public sealed class VerifyStanzas
{
    private const string Bootstrap = "clusters/prod/flux-system";

    [Fact]
    public void OfAnotherSigstore() => Golden.Matches(Reviewed("ownSigstore"));

    [Fact]
    public void OfAKey() => Golden.Matches(Reviewed("key"));

    [Fact]
    public void OfTwoKeys() => Golden.Matches(Reviewed("twoKeys"));

    [Fact]
    public void OfNotation() => Golden.Matches(Reviewed("notation"));

    [Theory]
    [MemberData(nameof(VerifiedFleet.All), MemberType = typeof(VerifiedFleet))]
    public async Task EveryObjectIsValid(string way)
    {
        var fleet = new VerifiedFleet(way);
        var schemas = new SchemaStore(SchemaStore.Folder());
        var objects = fleet.Files.Keys
            .Where(path => !path.EndsWith("kustomization.yaml", StringComparison.Ordinal) && !path.EndsWith("values.yaml", StringComparison.Ordinal))
            .SelectMany(fleet.Read).SelectMany(Rendered.Objects).ToArray();

        foreach (var resource in objects)
        {
            Assert.Empty(await schemas.ValidateAsync(resource));
        }

        Assert.True(objects.Length > 10);
    }

    // The patch is text to everybody but the operator, which hands it to kustomize.
    [Theory]
    [MemberData(nameof(VerifiedFleet.All), MemberType = typeof(VerifiedFleet))]
    public async Task ThePatchedSyncSourceIsValidAndDemandsWhatTenantsDemand(string way)
    {
        var fleet = new VerifiedFleet(way);
        var sync = await PatchedAsync(fleet);
        var tenant = Sources(fleet).First();

        Assert.Empty(await new SchemaStore(SchemaStore.Folder()).ValidateAsync(sync));
        Assert.Equal(Kind(tenant["spec"]!["verify"]!), Kind(sync["spec"]!["verify"]!));
    }

    [Theory]
    [MemberData(nameof(VerifiedFleet.All), MemberType = typeof(VerifiedFleet))]
    public void WhatASourceVerifiesWithIsInItsNamespace(string way)
    {
        var fleet = new VerifiedFleet(way);
        foreach (var tenants in new[] { "tenants/infra.yaml", "tenants/apps.yaml" })
        {
            var objects = fleet.Read(tenants).SelectMany(Rendered.Objects).Skip(1).ToArray();
            var secrets = objects.Where(o => o["kind"]!.GetValue<string>() is "Secret").Select(Place).ToArray();
            var source = Assert.Single(objects, o => o["kind"]!.GetValue<string>() is "OCIRepository");
            var reference = source["spec"]!["verify"]!["secretRef"] ?? source["spec"]!["verify"]!["trustedRootSecretRef"];

            Assert.True(reference is null || secrets.Contains((source["metadata"]!["namespace"]!.GetValue<string>(), reference["name"]!.GetValue<string>())));
            Assert.Equal(reference is null ? 1 : 2, secrets.Length);
        }
    }

    [Fact]
    public async Task TheDeclaredKeysComeWithEveryCluster()
    {
        using var folder = new TemporaryFolder();
        new VerifiedFleet("twoKeys").WriteTo(folder.Path);

        var secret = Assert.Single(
            await KustomizeRun.BuildAsync(Path.Join(folder.Path, Bootstrap)), built => built["kind"]!.GetValue<string>() is "Secret");

        Assert.Equal(("flux-system", "cosign-pub"), Place(secret));
        Assert.Equal(
            [("cosign.pub", SampleKeys.One), ("cosign-2.pub", SampleKeys.Two)],
            secret["stringData"]!.AsObject().Select(entry => (entry.Key, entry.Value!.GetValue<string>())).OrderByDescending(entry => entry.Key, StringComparer.Ordinal));
    }

    private static (string Namespace, string Name) Place(JsonNode resource) =>
        (resource["metadata"]!["namespace"]!.GetValue<string>(), resource["metadata"]!["name"]!.GetValue<string>());

    private static IEnumerable<JsonNode> Sources(VerifiedFleet fleet) => new[] { "tenants/infra.yaml", "tenants/apps.yaml" }
        .SelectMany(fleet.Read).SelectMany(Rendered.Objects).Where(o => o["kind"]!.GetValue<string>() is "OCIRepository");

    // Identities differ between artifacts; all else is the same.
    private static string Kind(JsonNode verify)
    {
        var copy = verify.DeepClone().AsObject();
        var identities = copy["matchOIDCIdentity"]?.AsArray().Count ?? 0;
        copy.Remove("matchOIDCIdentity");
        return $"{string.Join(", ", copy.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value!.ToJsonString()}"))}, {identities} identities";
    }

    private static async Task<JsonNode> PatchedAsync(VerifiedFleet fleet)
    {
        var patch = fleet.Read($"{Bootstrap}/flux-instance.yaml")[0]["spec"]!["kustomize"]!["patches"]![0]!;
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Join(folder.Path, "source.yaml"), """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: OCIRepository
            metadata: { name: flux-system, namespace: flux-system }
            spec: { interval: 1m, url: oci://ghcr.io/acme/d2-fleet, ref: { tag: latest } }
            """);
        File.WriteAllText(
            Path.Join(folder.Path, "kustomization.yaml"),
            new JsonObject { ["resources"] = new JsonArray("source.yaml"), ["patches"] = new JsonArray(patch.DeepClone()) }.ToJsonString());
        return Assert.Single(await KustomizeRun.BuildAsync(folder.Path));
    }

    // What differs from the usual way.
    private static string Reviewed(string way)
    {
        var (fleet, usual) = (new VerifiedFleet(way).Files, new VerifiedFleet("keyless").Files);
        return string.Concat(fleet.Where(file => !string.Equals(usual.GetValueOrDefault(file.Key), file.Value, StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"# {file.Key}\n{file.Value}"));
    }
}
