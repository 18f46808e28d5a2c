using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;
using D2.Build.Cli.Tests.Support;
using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Testing.Registries;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Commands;

public sealed class FetchTests : IAsyncLifetime
{
    private FakeRegistry _registry = null!;
    private D2Project _d2 = null!;

    private string Target => Path.Join(_d2.Folder, "out");

    public async ValueTask InitializeAsync()
    {
        _registry = await FakeRegistry.StartAsync();
        _d2 = new(_registry.Authority);
        await _d2.PushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _d2.Dispose();
        await _registry.DisposeAsync();
    }

    [Silent("D2B9015", "D2B9016")]
    [Fact]
    public async Task WhatWasPushedIsPulled()
    {
        var run = await _d2.RunAsync("pull", "cert-manager", Target);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("name: cert-manager\n", await File.ReadAllTextAsync(Path.Join(Target, "controllers/base/release.yaml"), Cancellation));
    }

    [Fact]
    public async Task AFolderWithFilesIsNotFilled()
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Join(Target, "mine.yaml"), "a: b", Cancellation);

        var run = await _d2.RunAsync("pull", "cert-manager", Target);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"d2 : error D2B9018: '{Target}' is not empty. Name a new folder", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.yaml"], Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName));
    }

    [Fact]
    public async Task DiffNamesTheFilesAndEndsWithTwo()
    {
        Assert.Equal(0, (await _d2.RunAsync("diff")).ExitCode);
        _d2.Write("monitoring", "controllers/staging/kustomization.yaml", "replicas: 2\n");
        _d2.Write("monitoring", "configs/new.yaml", "x\n");
        File.Delete(Path.Join(_d2.Folder, "manifests/components/monitoring/controllers/base/release.yaml"));

        var run = await _d2.RunAsync("diff");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("monitoring:latest differs\n  + configs/new.yaml\n  ~ controllers/staging/kustomization.yaml\n  - controllers/base/release.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("cert-manager:latest is the same\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("does not exist", (await _d2.RunAsync("diff", "--to", "none")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TagsCanBeAdded()
    {
        var run = await _d2.RunAsync("tag", "cert-manager:latest", "candidate", "audited");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("audited\ncandidate\nlatest\n", (await _d2.RunAsync("list", "cert-manager")).Output);
    }

    [Fact]
    public async Task AListSaysWhereTheChannelsAre()
    {
        await _d2.ReleaseAsync("v1.0.0");
        await _d2.ReleaseAsync("v1.1.0");
        await _d2.RunAsync("rollback", "cert-manager", "--unsigned");

        var json = JsonNode.Parse((await _d2.RunAsync("list", "cert-manager", "--output", "json")).Output)!;

        Assert.EndsWith("v1.1.0\nv1.0.0\nlatest\nlatest-stable -> v1.0.0\n", (await _d2.RunAsync("list", "cert-manager")).Output, StringComparison.Ordinal);
        Assert.EndsWith("latest-stable -> v1.0.0\n", (await _d2.RunAsync("list", $"{_d2.Repository}/cert-manager")).Output, StringComparison.Ordinal);
        Assert.Equal(["latest", "latest-stable"], json["channels"]!.AsArray().Select(channel => channel!["tag"]!.ToString()));
        Assert.Equal("v1.0.0", json["channels"]![1]!["version"]!.ToString());
    }

    [Fact]
    public async Task DiffShowsObjectsAndFields()
    {
        const string Release = "kind: HelmRelease\nmetadata: { name: web, namespace: apps }\nspec: { values: { replicas: REPLICAS } }\n";
        _d2.Write("monitoring", "controllers/base/web.yaml", Release.Replace("REPLICAS", "1", StringComparison.Ordinal));
        await _d2.PushAsync();
        _d2.Write("monitoring", "controllers/base/web.yaml", Release.Replace("REPLICAS", "3", StringComparison.Ordinal));
        _d2.Write("monitoring", "configs/new.yaml", "kind: ConfigMap\nmetadata: { name: new }\n");

        var run = await _d2.RunAsync("diff", "--objects");
        var json = JsonNode.Parse((await _d2.RunAsync("diff", "--objects", "--output", "json")).Output)!["artifacts"]![1]!["objects"]!;

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(
            "monitoring:latest differs\n  + configs: ConfigMap/new\n  ~ controllers/base: HelmRelease/apps/web\n      spec.values.replicas: 1 → 3\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("configs: ConfigMap/new", Assert.Single(json["added"]!.AsArray())!.ToString());
        Assert.Equal("3", json["changed"]![0]!["fields"]![0]!["new"]!.ToString());
    }

    [Fires("D2B9016")]
    [Fact]
    public async Task AHostileLayerWritesNothing()
    {
        await PutAsync("evil", Gzip(writer => writer.WriteEntry(new PaxTarEntry(System.Formats.Tar.TarEntryType.SymbolicLink, "a") { LinkName = "/etc" })));

        var run = await _d2.RunAsync("pull", $"{_registry.Authority}/acme/evil:latest", Target);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("d2 : error D2B9016: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fires("D2B9015")]
    [Fact]
    public async Task AnotherKindOfArtifactIsRefused()
    {
        await PutAsync("chart", "x"u8.ToArray(), "application/vnd.cncf.helm.chart.content.v1+tar");

        var run = await _d2.RunAsync("pull", $"{_registry.Authority}/acme/chart:latest", Target);

        Assert.StartsWith("d2 : error D2B9015: ", run.Error, StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task PutAsync(string repository, byte[] layer, string mediaType = MediaTypes.FluxContent)
    {
        using var client = new RegistryClient(new()
        {
            Credentials = CredentialSources.FirstOf(), PlainHttp = new HashSet<string>([_registry.Authority], StringComparer.Ordinal),
        });
        var place = client.Open(Reference.Parse($"{_registry.Authority}/acme/{repository}"));
        var config = "{}"u8.ToArray();
        var manifest = new ImageManifest(Descriptor.Of(MediaTypes.FluxConfig, config), [Descriptor.Of(mediaType, layer)]);
        await place.Blobs.PushAsync(manifest.Config, () => new MemoryStream(config), null, Cancellation);
        await place.Blobs.PushAsync(manifest.Layers[0], () => new MemoryStream(layer), null, Cancellation);
        await place.Tags.MoveAsync(Tag.Parse("latest"), ManifestContent.Of(manifest), Cancellation);
    }

    private static byte[] Gzip(Action<TarWriter> write)
    {
        using var layer = new MemoryStream();
        using (var gzip = new GZipStream(layer, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new TarWriter(gzip))
        {
            write(writer);
        }

        return layer.ToArray();
    }
}
