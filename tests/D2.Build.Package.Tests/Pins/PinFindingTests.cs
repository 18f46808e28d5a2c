namespace D2.Build.Package.Tests.Pins;

/// <summary>Mistakes in pins are errors at their line of the pins file, whoever finds them: the compiler or the rendering.</summary>
public sealed class PinFindingTests(PackageFixture package)
{
    [Fact]
    public Task AMalformedMarkerIsFoundByTheCompiler() => AssertFoundAsync("D2B8042", "apps:podinfo:tag", "apps:podinfo:tags");

    [Fact]
    public Task AMarkerWithoutPolicyIsFoundByTheRendering() => AssertFoundAsync("D2B8046", "apps:web:digest", "apps:other:digest");

    [Fact]
    public Task AVersionOutsideOfItsRangeIsFoundByTheRendering() => AssertFoundAsync("D2B8049", "6.9.0", "7.0.0");

    private async Task AssertFoundAsync(string code, string from, string to)
    {
        var versions = PinsProject.Versions.Replace(from, to, StringComparison.Ordinal);
        var project = PinsProject.Create(package, versions);

        var run = await project.BuildAsync();

        var error = Assert.Single(run.Errors);
        Assert.Equal((code, project.PathOf(PinsProject.File), PinsProject.LineOf(versions, to)), (error.Code, error.File, error.Line));
        Assert.False(Directory.Exists(project.ManifestsFolder));
        Assert.Empty(project.Policies().Paths);
    }
}
