using System.Diagnostics;
using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>The <c>dotnet</c> command line, as if started from a shell.</summary>
internal static class DotNet
{
    // What the test runner and its MSBuild leave in the environment belongs to them; and a build of a pipeline is another one than
    // on a workstation, so a test says which it is.
    private static readonly string[] Foreign =
        ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_HOST_PATH", "Configuration", "Platform", "CI"];

    public static Task<ProcessResult> RunAsync(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        ProcessRunner.RunAsync("dotnet", arguments, TestContext.Current.CancellationToken, start =>
        {
            start.WorkingDirectory = folder;
            Clean(start);
            foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            {
                start.Environment[name] = value;
            }
        });

    /// <summary>Takes out of the environment what does not belong to whom is started.</summary>
    public static void Clean(ProcessStartInfo start)
    {
        foreach (var name in Foreign)
        {
            start.Environment.Remove(name);
        }
    }

    public static async Task RequireAsync(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var result = await RunAsync(folder, arguments, environment);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }
}
