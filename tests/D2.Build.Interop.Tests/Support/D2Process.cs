using System.Diagnostics;
using D2.Build.Testing;

namespace D2.Build.Interop.Tests.Support;

/// <summary>The program d2 in a process of its own, without what this machine and its CI say of themselves.</summary>
internal static class D2Process
{
    private static readonly string File = Path.Join(RepositoryPaths.Root, "src", "D2.Build.Cli", "bin", RepositoryPaths.Configuration, "net10.0", "d2.dll");

    public static Task<ProcessResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        ProcessRunner.RunAsync("dotnet", ["exec", File, .. arguments], TestContext.Current.CancellationToken, start => Configure(start, environment));

    /// <summary>Starts it, for a test that ends it.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", File, .. arguments]) { UseShellExecute = false };
        Configure(start, environment);
        return Process.Start(start)!;
    }

    /// <summary>Starts it, for a test that interrupts it: also where the tests' own shell is deaf to Ctrl-C. Its standard error is redirected.</summary>
    public static Process StartInterruptible(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "exec", File, .. arguments]) { UseShellExecute = false, RedirectStandardError = true };
        Configure(start, environment);
        return Process.Start(start)!;
    }

    private static void Configure(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        foreach (var name in new[] { "GITHUB_ACTIONS", "GITLAB_CI", "GITHUB_TOKEN", "CI_JOB_TOKEN", "DOCKER_CONFIG", "DOCKER_AUTH_CONFIG", "SOURCE_DATE_EPOCH" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
    }
}
