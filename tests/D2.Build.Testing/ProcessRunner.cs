using System.Diagnostics;

namespace D2.Build.Testing;

/// <summary>Runs a program to its end.</summary>
public static class ProcessRunner
{
    /// <summary>Runs it and takes what it printed.</summary>
    public static async Task<ProcessResult> RunAsync(
        string program, IEnumerable<string> arguments, CancellationToken cancellation, Action<ProcessStartInfo>? configure = null)
    {
        var start = new ProcessStartInfo(program, arguments) 
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        configure?.Invoke(start);
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
