using D2.Build.Testing.Registries;

namespace D2.Build.Package.Tests;

/// <summary>
/// Every command of the start page and of the workflow pages is run, in order, in an empty folder, with the packed packages, a real
/// registry and the real cosign. Blocks marked <c>console</c> need a cluster and are not run.
/// </summary>
public sealed class DocumentedCommands(PackageFixture package) : IAsyncLifetime
{
    private readonly DocumentedShell shell = new(package);

    public ValueTask InitializeAsync() => shell.PrepareAsync();

    public ValueTask DisposeAsync()
    {
        shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task TheFirstFiveMinutes()
    {
        await using var registry = await DockerRegistry.StartAsync();

        var output = await shell.RunAsync($"{DocumentedPage.Commands("start.md").Replace("localhost:5000", registry.Authority, StringComparison.Ordinal).Replace("~/d2-build/artifacts/release", shell.Feed, StringComparison.Ordinal)}git add --all\ngit status --porcelain\n");

        Assert.Contains("Verified ", output, StringComparison.Ordinal);
        Assert.Contains("cosign claims were validated", output, StringComparison.Ordinal);
        Assert.Contains("A  fleet.pub", output, StringComparison.Ordinal);
        Assert.DoesNotContain("A  fleet.key", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheReadme()
    {
        await using var registry = await DockerRegistry.StartAsync();
        var block = Assert.Single(DocumentedPage.Blocks("../README.md"), block => block.StartsWith("dotnet new", StringComparison.Ordinal));

        var output = await shell.RunAsync($"{DocumentedShell.Tool}{block.Replace("localhost:5000", registry.Authority, StringComparison.Ordinal)}");

        Assert.Contains("cosign claims were validated", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClusterAndATenant()
    {
        var output = await shell.RunAsync(
            $"{DocumentedShell.Tool}{DocumentedShell.Cluster}dotnet new d2-fleet --name AcmeFleet --output made\ncd made\n{DocumentedPage.Commands("workflows/cluster.md", "workflows/tenant.md")}");

        Assert.Contains("helm upgrade --install flux-operator", output, StringComparison.Ordinal);
        Assert.Contains("kubectl apply --server-side --filename=flux-instance.yaml", output, StringComparison.Ordinal);
        Assert.Contains("subgraph c0[\"prod-us\"]", output, StringComparison.Ordinal);
        Assert.Contains("secret                    flux-system/ghcr-auth, read by FluxInstance/flux-system/flux", output, StringComparison.Ordinal);
    }

    [Fact]
    public Task AComponent() =>
        shell.RunAsync($"dotnet new d2-infra --name AcmeInfra --output made\ncd made\n{DocumentedPage.Commands("workflows/component.md")}");

    [Fact]
    public async Task AnApplicationFromTheFirstLineToTheNextKey()
    {
        await using var registry = await DockerRegistry.StartAsync();

        var output = await shell.RunAsync(
            $"{DocumentedShell.Repository(registry.Authority)}{DocumentedPage.Commands("workflows/application.md")}git add --all\ngit commit -qm Backend\ngit push -q origin main\n"
            + DocumentedPage.Commands("workflows/promotion.md", "workflows/updates.md", "workflows/rotation.md"));

        Assert.Contains("latest-stable is now v1.0.0", output, StringComparison.Ordinal);
        Assert.Contains("signed, pushed as v1.1.0, latest-stable", output, StringComparison.Ordinal);
        Assert.Contains("unchanged, signed, nothing pushed: latest", output, StringComparison.Ordinal);
    }
}
