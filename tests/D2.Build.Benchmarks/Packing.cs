using System.Diagnostics;
using System.Globalization;
using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Benchmarks;

/// <summary>Packing of trees in a cold process beside <c>tar | gzip | sha256sum</c>, in turns.</summary>
internal static class Packing
{
    private const int Rounds = 5;
    private const long Megabyte = 1_000_000;

    public static async Task ReportAsync()
    {
        foreach (var size in new[] { 10 * Megabyte, 100 * Megabyte })
        {
            using var folder = new TemporaryFolder();
            var tree = Path.Join(folder.Path, "tree");
            var files = SampleTree.Write(tree, size);
            var (pipeline, own, peaks) = (new List<double>(), new List<double>(), new List<long>());
            for (var round = 0; round <= Rounds; round++)
            {
                var (first, _) = await TimeAsync("sh", ["-c", "tar --sort=name --mtime=@0 --owner=0 --group=0 -C \"$0\" -cf - . | gzip -6 -n | tee \"$0.tgz\" | sha256sum", tree]);
                var (second, output) = await TimeAsync(Environment.ProcessPath!, [.. Growth.Self(), "pack", tree, Path.Join(folder.Path, "layout")]);
                if (round > 0)
                {
                    pipeline.Add(first);
                    own.Add(second);
                    peaks.Add(long.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture));
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{size / Megabyte} MB in {files} files: tar|gzip|sha256sum {Median(pipeline):F2} s to {new FileInfo(tree + ".tgz").Length} bytes, "
                + $"pack {Median(own):F2} s, ratio {Median(own) / Median(pipeline):F2}, peak {peaks.Max() / Megabyte} MB"));
        }
    }

    /// <summary>What one cold process does: packs a tree and prints the most memory it took.</summary>
    public static void Once(string tree, string layout)
    {
        var watch = Stopwatch.StartNew();
        var packed = FluxArtifact.Pack(LayerTree.FromFolder(tree), Annotations.None, ImageLayout.Create(layout));
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{self.PeakWorkingSet64} {packed.Layer.Size} {watch.ElapsedMilliseconds} {packed.Layer.Digest}"));
    }

    private static async Task<(double Seconds, string Output)> TimeAsync(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var result = await ProcessRunner.RunAsync(program, arguments, CancellationToken.None);
        return result.ExitCode == 0 ? (watch.Elapsed.TotalSeconds, result.Output) : throw new InvalidOperationException(result.Error);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
