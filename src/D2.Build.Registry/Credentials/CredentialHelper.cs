using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace D2.Build.Registry;

/// <summary>
/// Runs <c>docker-credential-&lt;name&gt; get</c>: the registry goes in on standard input, JSON comes out on standard output.
/// </summary>
internal static class CredentialHelper
{
    // What the helpers' common library prints where there is no credential.
    private const string NotFound = "credentials not found in native keychain";

    private static readonly string[] Suffixes = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    // The name that says: the secret is an identity token.
    private const string TokenName = "<token>";

    public static async Task<Credential?> GetAsync(
        string name, string registry, CredentialEnvironment environment, CancellationToken cancellation)
    {
        var program = "docker-credential-" + name;
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            throw Unreadable(program, "is not a name of a helper");
        }

        var (exitCode, output) = await RunAsync(program, registry, environment, cancellation).ConfigureAwait(false);
        if (exitCode != 0)
        {
            return output.Contains(NotFound, StringComparison.Ordinal)
                ? null
                : throw Unreadable(program, $"failed for {registry}: {RegistryText.OneLine(output)}");
        }

        var (user, secret) = Read(output) ?? throw Unreadable(program, "printed something else than a credential");
        return ToCredential(program, user, secret);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string registry, CredentialEnvironment environment, CancellationToken cancellation)
    {
        using var process = Start(program, environment);
        try
        {
            await AskAsync(process, registry, cancellation).ConfigureAwait(false);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await error.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return (process.ExitCode, output);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // Written and closed before reading: what is asked is short, and helpers read to the end first.
    private static async Task AskAsync(Process process, string registry, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.WriteAsync(registry.AsMemory(), cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A helper that answers without reading what it is asked, or ends at once: its exit code and output tell which.
        }
    }

    private static Process Start(string program, CredentialEnvironment environment)
    {
        var start = new ProcessStartInfo(FullPath(program, environment), ["get"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw Unreadable(program, "cannot be started; is it installed and on the PATH?", exception);
        }
    }

    // Process.Start would also look in the program's own and the current folder.
    private static string FullPath(string program, CredentialEnvironment environment) =>
        (from folder in (environment.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from suffix in Suffixes
         select Path.Join(folder, program + suffix)).FirstOrDefault(File.Exists)
        ?? throw Unreadable(program, "is not on the PATH; install it, or take it out of Docker's configuration");

    private static (string Name, string Secret)? Read(string output)
    {
        try
        {
            using var document = JsonDocument.Parse(output);
            var root = document.RootElement;
            return (root.GetProperty("Username").GetString() ?? "", root.GetProperty("Secret").GetString() ?? "");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Not passed on as a cause: it may quote the secret.
            return null;
        }
    }

    private static Credential? ToCredential(string program, string name, string secret) => (name, secret) switch
    {
        (_, "") => null,
        (TokenName, _) => new Credential.Identity(program, secret),
        _ => new Credential.User(program, name, secret),
    };

    private static RegistryException Unreadable(string program, string problem, Exception? cause = null) =>
        new(RegistryCodes.CredentialsUnreadable, $"The credential helper {program} {problem}.", cause);
}
