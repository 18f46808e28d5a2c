using System.Diagnostics;
using System.Globalization;
using D2.Build.Testing;

namespace D2.Build.Benchmarks;

/// <summary>
/// An unchanged <c>dotnet build</c> of a fleet beside one of an empty class library, in turns. Both restore from nothing but
/// the machine's caches.
/// </summary>
internal static class NoOpBuild
{
    private const int Rounds = 15;

    public static async Task ReportAsync()
    {
        using var folder = new TemporaryFolder();
        var empty = Path.Join(folder.Path, "empty");
        Directory.CreateDirectory(empty);
        await File.WriteAllTextAsync(Path.Join(empty, "empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        await File.WriteAllTextAsync(Path.Join(empty, "Empty.cs"), "public static class Empty;\n");
        var fleet = await ScratchFleet.CreateAsync(Path.Join(folder.Path, "fleet"));

        var (emptyTimes, fleetTimes) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (first, second) = (await BuildAsync(empty), await BuildAsync(fleet));
            if (round > 0)
            {
                emptyTimes.Add(first);
                fleetTimes.Add(second);
            }
        }

        var (emptyMedian, fleetMedian) = (Median(emptyTimes), Median(fleetTimes));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"unchanged build: empty library {emptyMedian:F0} ms, fleet {fleetMedian:F0} ms, ratio {fleetMedian / emptyMedian:F3} (median of {Rounds})"));
    }

    private static async Task<double> BuildAsync(string folder)
    {
        var watch = Stopwatch.StartNew();
        var result = await ProcessRunner.RunAsync(
            "dotnet", ["build", "--no-restore", "-v:q"], CancellationToken.None, start => start.WorkingDirectory = folder);
        if (result.ExitCode != 0)
        {
            // The first build of all has nothing restored yet.
            result = await ProcessRunner.RunAsync("dotnet", ["build", "-v:q"], CancellationToken.None, start => start.WorkingDirectory = folder);
        }

        return result.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException(result.Output);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
