using System.ComponentModel;
using System.Diagnostics;

namespace D2.Build.Cli;

/// <summary>Asks <c>git</c> about a folder.</summary>
/// <param name="folder">The folder.</param>
internal sealed class GitProgram(string folder)
{
    /// <summary>What it printed; null where it failed, printed nothing or is not there.</summary>
    public async Task<string?> AskAsync(CancellationToken cancellation, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var output = (await process.StandardOutput.ReadToEndAsync(cancellation)).Trim();
            await process.WaitForExitAsync(cancellation);
            await errors;
            return process.ExitCode == 0 && output.Length > 0 ? output : null;
        }
        catch (Win32Exception)
        {
            // No git on this machine: what CI says, or nothing, has to do.
            return null;
        }
    }
}
