using D2.Build.Flux;
using D2.Build.Render;

namespace D2.Build.Authoring.Tests;

// Both evaluate the same static declarations, one after the other.
[Collection(nameof(AcmeFleet))]
public sealed class RenderedProjectTests
{
    private static readonly RenderedProject Rendered = RenderedProject.Of(typeof(AcmeFleet).Assembly);

    [Fact]
    public void FilesAreWhatABuildWrites() => Assert.StartsWith(
        "apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\n",
        Rendered.Files.First(file => file.Key.EndsWith("flux-instance.yaml", StringComparison.Ordinal)).Value,
        StringComparison.Ordinal);

    [Fact]
    public void ObjectsAreTyped() => Assert.NotEmpty(Rendered.Objects.OfType<FluxInstance>());

    [Fact]
    public void AnAssemblyWithoutDeclarationsGivesNothing()
    {
        var empty = RenderedProject.Of(typeof(Assert).Assembly);

        Assert.Empty(empty.Files);
        Assert.Empty(empty.Findings);
    }
}
