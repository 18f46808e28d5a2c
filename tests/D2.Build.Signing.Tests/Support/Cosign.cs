using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>The real cosign, kept from the network and from the user's settings.</summary>
internal static class Cosign
{
    internal const string Password = "pass word";

    /// <summary>A signing config without any service: what is signed with a key stays offline.</summary>
    internal const string OfflineConfig =
        """{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}""";

    internal static async Task<ProcessResult> RunAsync(IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        var result = await TryAsync(arguments, folder, cancellation);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }

    internal static Task<ProcessResult> TryAsync(IEnumerable<string> arguments, string folder, CancellationToken cancellation) =>
        ProcessRunner.RunAsync(Peers.Require("cosign"), arguments, cancellation, start =>
        {
            start.WorkingDirectory = folder;
            start.Environment["COSIGN_PASSWORD"] = Password;
            start.Environment["HOME"] = folder;
            start.Environment["TUF_ROOT"] = Path.Join(folder, "tuf");
        });
}
