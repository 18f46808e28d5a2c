using System.Diagnostics;
using System.Globalization;

namespace D2.Build.Benchmarks.Shape;

/// <summary>How long a process took, and how much memory at its most.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="PeakBytes">Resident memory, as the kernel counts it.</param>
internal sealed record MeasuredRun(TimeSpan Time, long PeakBytes)
{
    public static MeasuredRun Of(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, Peak(process.Id));
        }

        var time = watch.Elapsed;
        return process.ExitCode == 0
            ? new(time, peak)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output.GetAwaiter().GetResult()}");
    }

    // The kernel's own high-water mark: asking for it late enough is enough.
    private static long Peak(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
