using D2.Build.Cli.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Commands;

public sealed class InventoryTests
{
    [Fact]
    public async Task AClusterHasItsOwnAndWhatTenantsBring()
    {
        using var folder = new FleetFolder();

        var run = await folder.RunAsync("inventory");

        Assert.Equal(0, run.ExitCode);
        Golden.Matches(run.Output, "txt");
    }

    [Fact]
    public async Task JsonHasArtifactsAndClusters()
    {
        using var folder = new FleetFolder();

        Golden.Matches((await folder.RunAsync("inventory", "--cluster", "staging", "--output", "json")).Output, "json");
    }

    [Fact]
    public async Task ComponentsHaveArtifactsOnly()
    {
        using var project = new D2Project("localhost:5000");

        var run = await D2Program.RunAsync("inventory", "--description", Path.Join(project.Folder, "d2.json"));

        Assert.Equal("artifact cert-manager\nartifact monitoring\n", run.Output);
    }

    [Fact]
    public async Task WhatAFileSaysCannotSteerATerminal()
    {
        using var folder = new FleetFolder();
        await File.WriteAllTextAsync(
            folder.Description,
            (await File.ReadAllTextAsync(folder.Description, TestContext.Current.CancellationToken)).Replace("charts/flux-operator", @"charts/\u001b[2J", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var run = await folder.RunAsync("inventory");

        Assert.Contains("charts/ [2J", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
