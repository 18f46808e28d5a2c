namespace D2.Build.Package.Tests;

/// <summary>Mistakes in declarations, whoever finds them: the compiler or the rendering.</summary>
public sealed class FindingTests(PackageFixture package)
{
    [Fact]
    public Task AMalformedNameIsFoundByTheCompiler() => AssertFoundAsync("D2B1001", Fleets.MalformedName);

    [Fact]
    public async Task AMalformedNameThatIsComputedIsFoundByTheRendering()
    {
        var run = await AssertFoundAsync("D2B1001", Fleets.MalformedComputedName);

        Assert.True(run.Rendered);
    }

    [Fact]
    public async Task ADuplicateClusterIsFoundByTheRendering()
    {
        var run = await AssertFoundAsync("D2B1004", Fleets.DuplicateCluster);

        Assert.True(run.Rendered);
    }

    // The compiler's own rule: the member is marked as required.
    [Fact]
    public Task AMissingMemberIsFoundByTheCompiler() => AssertFoundAsync("CS9035", Fleets.MissingMember);

    private async Task<BuildRun> AssertFoundAsync(string code, string fleet)
    {
        var project = package.CreateProject(fleet);

        var run = await project.BuildAsync();

        Assert.False(run.Succeeded);
        var error = Assert.Single(run.Errors, e => e.Code == code);
        Assert.Equal((project.PathOf(Fleets.File), project.MarkedLine()), (error.File, error.Line));
        Assert.False(Directory.Exists(project.ManifestsFolder));
        return run;
    }
}
