using System.Diagnostics;
using System.Globalization;
using D2.Build.Interop.Tests.Support;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Interop.Tests;

/// <summary>Ctrl-C, or a system that shuts down, while the program publishes.</summary>
public sealed class InterruptedPublications
{
    private static readonly Dictionary<string, string> Nowhere = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("INT", "POST ")]
    [InlineData("INT", "PUT /v2/acme/d2-fleet/manifests/latest")]
    [InlineData("TERM", "PUT ")]
    public async Task SayThatTheyWereStoppedAndTheNextRunFinishes(string signal, string request)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with the programs of Linux.");
        await using var registry = await FakeRegistry.StartAsync();
        using var example = new Example("minimal");
        var push = example.PushTo(registry.Authority);
        var started = new TaskCompletionSource<Process>();
        registry.Put(
            request,
            async _ =>
            {
                var publishing = await started.Task;
                await ProcessRunner.RunAsync("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {publishing.Id}")], CancellationToken.None);
                await publishing.WaitForExitAsync(CancellationToken.None);
                return true;
            },
            times: 1);

        using var process = D2Process.StartInterruptible(Nowhere, push);
        started.SetResult(process);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("d2 : error D2B9020: Stopped. Run it again to finish; nothing is left half done.\n", error);
        Assert.DoesNotContain("acme/d2-fleet:latest", registry.Manifests.Keys);
        var repaired = await D2Process.RunAsync(Nowhere, push);
        Assert.True(repaired.ExitCode == 0, repaired.Error);
    }
}
