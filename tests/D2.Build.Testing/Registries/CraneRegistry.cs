using System.Text.RegularExpressions;

namespace D2.Build.Testing.Registries;

/// <summary>
/// <c>crane registry serve</c>: no authentication, relative locations, 204 where 202 is due, digests of manifests unchecked.
/// </summary>
public sealed partial class CraneRegistry : IAsyncDisposable
{
    private readonly ListeningProcess _process;

    private CraneRegistry(ListeningProcess process, string port) => (_process, Authority) = (process, $"127.0.0.1:{port}");

    /// <summary>Host and port, as a reference begins.</summary>
    public string Authority { get; }

    /// <summary>Starts one. Without the program the test is skipped; in CI it fails.</summary>
    public static async Task<CraneRegistry> StartAsync()
    {
        var (process, port) = await ListeningProcess.StartAsync(
            Peers.Require("crane"), ["registry", "serve", "--address", "127.0.0.1:0"], Serving());
        return new(process, port);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [GeneratedRegex(@"serving on port (?<address>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Serving();
}
