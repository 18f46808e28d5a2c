using D2.Build.Cli.Tests.Support;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Graphs;

public sealed class GraphTests
{
    [Fact]
    public async Task MermaidHasAFrameForEachCluster() => Golden.Matches(await PrintedAsync("graph"), "mmd");

    [Fact]
    public async Task DotHasAFrameForEachCluster() => Golden.Matches(await PrintedAsync("graph", "--format", "dot"), "dot");

    [Fact]
    public async Task JsonSaysWhatEachArrowMeans() => Golden.Matches(await PrintedAsync("graph", "--output", "json"), "json");

    [Silent("D2B9150")]
    [Fact]
    public async Task OnlyTheClustersAskedForAreDrawn()
    {
        var text = await PrintedAsync("graph", "--cluster", "update");

        Assert.Contains("[\"update\"]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("staging", text, StringComparison.Ordinal);
    }

    [Fires("D2B9150")]
    [Theory]
    [InlineData("graph")]
    [InlineData("inventory")]
    public async Task AnUnknownClusterIsAnErrorThatNamesTheKnown(string verb)
    {
        using var folder = new FleetFolder();

        var run = await folder.RunAsync(verb, "--cluster", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Codes.UnknownCluster.Id}: The fleet has no cluster 'production', only update, staging.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ComponentsHaveNoGraph()
    {
        using var project = new D2Project("localhost:5000");

        var run = await D2Program.RunAsync("graph", "--description", Path.Join(project.Folder, "d2.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Codes.UnknownCluster.Id, run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> PrintedAsync(params string[] arguments)
    {
        using var folder = new FleetFolder();
        var run = await folder.RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output;
    }
}
