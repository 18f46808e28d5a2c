using D2.Build.Cli.Tests.Support;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Cli.Tests.Commands;

public sealed class MoveTests : IAsyncLifetime
{
    private FakeRegistry _registry = null!;
    private D2Project _d2 = null!;

    public async ValueTask InitializeAsync()
    {
        _registry = await FakeRegistry.StartAsync();
        _d2 = new(_registry.Authority);
        await _d2.ReleaseAsync("v1.1.0");
        await _d2.ReleaseAsync("v1.2.0");
        await _d2.ReleaseAsync("v1.10.0");
    }

    public async ValueTask DisposeAsync()
    {
        _d2.Dispose();
        await _registry.DisposeAsync();
    }

    [Silent("D2B9010", "D2B9011", "D2B9014", "D2B9017")]
    [Fact]
    public async Task RollbackGoesToTheVersionBeforeAndPromoteForwardAgain()
    {
        var back = await _d2.RunAsync("rollback", "--unsigned", "cert-manager");
        var forward = await _d2.RunAsync("promote", "--unsigned", "cert-manager", "v1.10.0");
        var again = await _d2.RunAsync("promote", "--unsigned", "cert-manager", "v1.10.0");

        Says(back, "is now v1.2.0", "it was v1.10.0");
        Says(forward, "is now v1.10.0", "it was v1.2.0");
        Says(again, "Unchanged: ", "is v1.10.0");
    }

    [Fact]
    public async Task ADryRunMovesNothing()
    {
        _registry.Requests.Clear();

        Says(await _d2.RunAsync("rollback", "--unsigned", $"{_d2.Repository}/cert-manager", "v1.1.0", "--dry-run"), "Dry run: ", "would be v1.1.0");

        Assert.DoesNotContain(_registry.Requests, request => request.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fires("D2B9014")]
    [Fact]
    public async Task TheWrongWayIsRefused()
    {
        await _d2.RunAsync("rollback", "--unsigned", "cert-manager", "v1.2.0");

        Refuses("D2B9014", await _d2.RunAsync("promote", "--unsigned", "cert-manager", "v1.1.0"));
        Refuses("D2B9014", await _d2.RunAsync("rollback", "--unsigned", "cert-manager", "v1.10.0"));
        Says(await _d2.RunAsync("promote", "--unsigned", "cert-manager", "v1.1.0", "--allow-downgrade"), "is now v1.1.0");
    }

    [Fires("D2B9010", "D2B9011", "D2B9017")]
    [Fact]
    public async Task OnlyWhatWasPublishedIsPromoted()
    {
        Refuses("D2B9017", await _d2.RunAsync("promote", "--unsigned", "cert-manager", "v9.9.9"));
        Refuses("D2B9011", await _d2.RunAsync("promote", "--unsigned", "cert-manager", "newest"));
        Refuses("D2B9010", await _d2.RunAsync("promote", "--unsigned", "cert-manger", "v1.2.0"));
        Refuses("D2B9017", await _d2.RunAsync("rollback", "--unsigned", "monitoring"));
    }

    [Fact]
    public async Task AnUnsignedVersionIsNotPromotedUnlessAsked()
    {
        Refuses("D2B9083", await _d2.RunAsync("rollback", "cert-manager"));

        Assert.Contains("latest-stable", (await _d2.RunAsync("rollback", "--unsigned", "cert-manager")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheResultIsAlsoJson()
    {
        var run = await _d2.RunAsync("rollback", "--unsigned", "cert-manager", "--output", "json");

        Assert.Matches("\"from\": \"v1.10.0\",\\s+\"to\": \"v1.2.0\"", run.Output);
        Assert.Contains("\"moved\": true", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VersionsAreListedHighestFirst() =>
        Assert.Equal("v1.10.0\nv1.2.0\nv1.1.0\nlatest-stable -> v1.10.0\n", (await _d2.RunAsync("list", "cert-manager")).Output);

    [Fact]
    public async Task TagsThatHoldSignaturesAreNotListed()
    {
        await _d2.RunAsync("tag", "cert-manager:v1.1.0", $"sha256-{new string('a', 64)}");
        await _d2.RunAsync("tag", "cert-manager:v1.1.0", "sha256-beta");

        Assert.Equal("v1.10.0\nv1.2.0\nv1.1.0\nlatest-stable -> v1.10.0\nsha256-beta\n", (await _d2.RunAsync("list", "cert-manager")).Output);
    }

    private static void Says(ProcessResult run, params string[] texts)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.All(texts, text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    private static void Refuses(string code, ProcessResult run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"d2 : error {code}: ", run.Error, StringComparison.Ordinal);
    }
}
