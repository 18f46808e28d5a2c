using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Benchmarks;

/// <summary>
/// Packing and pushing to a local registry in a cold process, beside <c>oras push</c> of the same folders, in turns: trees of 10
/// and 100 MB, and 100 small artifacts, for which oras needs a process each. Both push to repositories that are empty.
/// </summary>
internal static class Pushing
{
    private const int Rounds = 3;
    private const long Megabyte = 1_000_000;

    public static async Task ReportAsync()
    {
        using var program = await ShippedProgram.CreateAsync();
        await using var registry = await DockerRegistry.StartAsync();
        await ReportAsync(program.D2, registry.Authority, "10 MB", 1, 10 * Megabyte);
        await ReportAsync(program.D2, registry.Authority, "100 MB", 1, 100 * Megabyte);
        await ReportAsync(program.D2, registry.Authority, "100 artifacts", 100, Megabyte / 100);
    }

    private static async Task ReportAsync(string program, string registry, string what, int count, long size)
    {
        using var folder = new TemporaryFolder();
        for (var index = 0; index < count; index++)
        {
            SampleTree.Write(Path.Join(folder.Path, "manifests", $"a{index}"), size);
        }

        var (own, oras, again) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // Blobs are mounted or found from earlier rounds by no one: each round has content of its own.
            for (var index = 0; index < count; index++)
            {
                await File.WriteAllTextAsync(Path.Join(folder.Path, "manifests", $"a{index}", "round.yaml"), $"{what} {index} {round}\n");
            }

            var prefix = $"{registry}/p{size}-{count}-{round}";
            string[] push = ["exec", program, "push", "--description", Describe(folder.Path, registry, prefix, count), "--plain-http", registry, "--tag", "latest", "--unsigned"];
            own.Add(await TimeAsync("dotnet", push));
            again.Add(await TimeAsync("dotnet", push));
            oras.Add(await OrasAsync(folder.Path, prefix, count));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: oras push {Median(oras):F2} s, d2 push {Median(own):F2} s, ratio {Median(own) / Median(oras):F2}; d2 again, unchanged {Median(again):F2} s"));
    }

    private static async Task<double> OrasAsync(string folder, string prefix, int count)
    {
        var seconds = 0.0;
        for (var index = 0; index < count; index++)
        {
            seconds += await TimeAsync(
                Peers.Require("oras"),
                ["push", "--plain-http", $"{prefix}/oras/a{index}:latest", $"a{index}:application/vnd.cncf.flux.content.v1.tar+gzip"],
                Path.Join(folder, "manifests"));
        }

        return seconds;
    }

    private static string Describe(string folder, string registry, string prefix, int count)
    {
        var file = Path.Join(folder, "d2.json");
        File.WriteAllText(file, new JsonObject
        {
            ["schemaVersion"] = 1, ["kind"] = "components", ["registry"] = registry, ["repository"] = "bench", ["source"] = "https://example.com",
            ["artifacts"] = new JsonArray([.. Enumerable.Range(0, count).Select(index => new JsonObject
            {
                ["name"] = $"a{index}", ["repository"] = $"{prefix}/a{index}", ["root"] = $"a{index}", ["paths"] = new JsonArray(),
                ["releaseTagPrefix"] = "", ["channels"] = new JsonArray(),
            })]),
        }.ToJsonString());
        return file;
    }

    private static async Task<double> TimeAsync(string program, string[] arguments, string? directory = null)
    {
        var watch = Stopwatch.StartNew();
        var result = await ProcessRunner.RunAsync(program, arguments, CancellationToken.None, start => start.WorkingDirectory = directory ?? "");
        return result.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException(result.Output + result.Error);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
