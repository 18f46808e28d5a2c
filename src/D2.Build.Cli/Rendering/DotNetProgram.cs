using System.ComponentModel;
using System.Diagnostics;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Starts <c>dotnet build</c>, which compiles the declarations and runs them in a process of their own.</summary>
/// <param name="program">The command <c>dotnet</c>.</param>
internal sealed class DotNetProgram(string program)
{
    /// <summary>Builds until it is done or canceled.</summary>
    /// <exception cref="D2Exception">It cannot be started, or fails without saying why (D2B9151).</exception>
    public async Task<BuildResult> BuildAsync(BuildRequest request, CancellationToken cancellation)
    {
        using var process = Start(request);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return Read(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static BuildResult Read(int exit, string output, string errors)
    {
        // Where it fails, MSBuild says why on either.
        string[] lines = [.. $"{errors}\n{(exit == 0 ? "" : output)}".Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        BuildFinding[] findings = [.. lines.Select(BuildFinding.Parse).OfType<BuildFinding>().Distinct()];
        if (exit == 0)
        {
            return new(RenderedTree.Read(output), findings, lines);
        }

        return findings.Any(finding => finding.Severity is BuildFinding.Error)
            ? new(null, findings, [.. lines.Where(line => BuildFinding.Parse(line) is not null)])
            : throw new D2Exception(Codes.RenderFailed, $"'dotnet build' ended with {exit} and named no error. It said: {string.Join(' ', lines)}");
    }

    private Process Start(BuildRequest request)
    {
        var start = new ProcessStartInfo(program, request.ToArguments())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // Its words are read: "error" and "warning".
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new D2Exception(Codes.RenderFailed, $"'{program}' cannot be started: {exception.Message}. Rendering needs the .NET SDK; install it, or put it on the path.");
        }
    }
}
