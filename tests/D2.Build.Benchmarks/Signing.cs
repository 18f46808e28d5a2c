using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Benchmarks;

/// <summary>Signing of artifacts in a local registry with an encrypted key, in a cold process beside one <c>cosign sign</c> for all.</summary>
internal static class Signing
{
    public static async Task ReportAsync()
    {
        using var program = await ShippedProgram.CreateAsync();
        await using var registry = await DockerRegistry.StartAsync();
        using var folder = new TemporaryFolder();
        var key = Path.Join(folder.Path, "key");
        await RunAsync("dotnet", ["exec", program.D2, "keygen", "--file", key]);
        var offline = Path.Join(folder.Path, "offline.json");
        await File.WriteAllTextAsync(offline, """{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}""");
        foreach (var (count, rounds) in new[] { (1, 5), (10, 3), (100, 1) })
        {
            var (own, cosign) = (new List<double>(), new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                var description = Path.Join(folder.Path, "d2.json");
                var references = await PushAsync(registry.Authority, $"r{count}-{round}", count, description);
                own.Add(await RunAsync(
                    "dotnet", ["exec", program.D2, "sign", "--description", description, "--tag", "latest", "--plain-http", registry.Authority, "--key", key + ".key"]));
                cosign.Add(await RunAsync(
                    Peers.Require("cosign"), ["sign", "--key", key + ".key", "--signing-config", offline, "--yes", "--allow-http-registry", .. references]));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count} artifacts: cosign {Median(cosign):F2} s, d2 {Median(own):F2} s, ratio {Median(own) / Median(cosign):F2}"));
        }
    }

    private static async Task<string[]> PushAsync(string authority, string prefix, int count, string description)
    {
        using var client = new RegistryClient(new() { PlainHttp = new HashSet<string>(StringComparer.Ordinal) { authority } });
        var (references, artifacts) = (new string[count], new JsonArray());
        for (var index = 0; index < count; index++)
        {
            var place = Reference.Parse($"{authority}/{prefix}/a{index}");
            var repository = client.Open(place);
            var (config, layer) = ("{}"u8.ToArray(), System.Text.Encoding.UTF8.GetBytes($"{prefix} {index}"));
            var manifest = new ImageManifest(Descriptor.Of(MediaTypes.FluxConfig, config), [Descriptor.Of(MediaTypes.FluxContent, layer)]);
            await repository.Blobs.PushAsync(manifest.Config, () => new MemoryStream(config), null, CancellationToken.None);
            await repository.Blobs.PushAsync(manifest.Layers[0], () => new MemoryStream(layer), null, CancellationToken.None);
            var content = ManifestContent.Of(manifest);
            await repository.Manifests.PushAsync(content, CancellationToken.None);
            await repository.Tags.MoveAsync(Tag.Parse("latest"), content, CancellationToken.None);
            references[index] = place.At(content.Digest).ToString();
            artifacts.Add(new JsonObject
            {
                ["name"] = $"a{index}", ["repository"] = place.ToString(), ["root"] = "", ["paths"] = new JsonArray(), ["releaseTagPrefix"] = "", ["channels"] = new JsonArray(),
            });
        }

        await File.WriteAllTextAsync(description, new JsonObject
        {
            ["schemaVersion"] = 1, ["kind"] = "components", ["registry"] = authority, ["repository"] = prefix, ["source"] = "https://example.com", ["artifacts"] = artifacts,
        }.ToJsonString());
        return references;
    }

    private static async Task<double> RunAsync(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var result = await ProcessRunner.RunAsync(program, arguments, CancellationToken.None, start => start.Environment["COSIGN_PASSWORD"] = "pass word");
        return result.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException(result.Error);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
