using System.Diagnostics;
using System.Text.RegularExpressions;

namespace D2.Build.Testing.Registries;

/// <summary>A server program of its own, from the line in which it says where it listens until its owner is done.</summary>
public sealed class ListeningProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ListeningProcess(Process process) => _process = process;

    /// <summary>Starts a program and waits until it listens.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="listening">Matches the line it prints then; group <c>address</c> is where it listens.</param>
    /// <returns>The process, and what the group matched.</returns>
    public static async Task<(ListeningProcess Process, string Address)> StartAsync(string program, IEnumerable<string> arguments, Regex listening)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"{program} ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var listener = new ListeningProcess(process);
        return (listener, await address.Task.WaitAsync(TimeSpan.FromSeconds(30)));

        void Note(string? line)
        {
            if (line is not null && listening.Match(line) is { Success: true } match)
            {
                address.TrySetResult(match.Groups["address"].Value);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
