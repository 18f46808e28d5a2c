using System.Diagnostics;
using D2.Build.Interop.Tests.Support;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Interop.Tests;

/// <summary>The program is killed while it publishes: at its first request of each kind.</summary>
public sealed class KilledPublications
{
    private static readonly Dictionary<string, string> Nowhere = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("HEAD ")]
    [InlineData("POST ")]
    [InlineData("PUT ")]
    [InlineData("manifests/sha256:")]
    [InlineData("PUT /v2/acme/d2-fleet/manifests/latest")]
    public async Task LeaveTheRegistryWholeAndTheNextRunFinishes(string request)
    {
        await using var registry = await FakeRegistry.StartAsync();
        using var example = new Example("minimal");
        var push = example.PushTo(registry.Authority);
        var started = new TaskCompletionSource<Process>();
        registry.Put(
            request,
            async _ =>
            {
                (await started.Task).Kill(entireProcessTree: true);
                return false;
            },
            times: 1);

        using var process = D2Process.Start(Nowhere, push);
        started.SetResult(process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var repaired = await D2Process.RunAsync(Nowhere, push);

        Assert.NotEqual(0, process.ExitCode);
        Assert.True(repaired.ExitCode == 0, repaired.Error);
        using var folder = new TemporaryFolder();
        var target = Path.Join(folder.Path, "out");
        var pulled = await D2Process.RunAsync(Nowhere, "pull", $"{registry.Authority}/acme/d2-fleet:latest", target, "--plain-http", registry.Authority);
        Assert.True(pulled.ExitCode == 0, pulled.Error);
        var artifact = Assert.Single(example.Artifacts);
        Assert.Equal(artifact.Files, (artifact with { Root = target, Paths = [] }).Files);
    }
}
