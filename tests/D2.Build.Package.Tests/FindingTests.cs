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

    [Fact]
    public async Task AWarningLeavesTheManifests()
    {
        var project = package.CreateProject(Fleets.DoubledDollar);

        var warning = Assert.Single((await project.BuildSuccessfullyAsync()).Warnings);

        Assert.Equal(("D2B2005", project.PathOf(Fleets.File), project.MarkedLine()), (warning.Code, warning.File, warning.Line));
        Assert.True(Directory.Exists(project.ManifestsFolder));
    }

    [Fact]
    public async Task AWarningCanBeSilenced()
    {
        var run = await package.CreateProject(Fleets.DoubledDollar).BuildSuccessfullyAsync("-p:NoWarn=D2B2005");

        Assert.Empty(run.Warnings);
    }

    [Fact]
    public async Task AWarningCanBeMadeAnError()
    {
        var run = await package.CreateProject(Fleets.DoubledDollar).BuildAsync("-p:TreatWarningsAsErrors=true");

        Assert.Equal("D2B2005", run.TheError().Code);
    }

    [Fact]
    public async Task EditorConfigurationsDecideSeverities()
    {
        var project = package.CreateProject(Fleets.DoubledDollar);

        project.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.D2B2005.severity = error\n");
        Assert.Equal("D2B2005", (await project.BuildAsync()).TheError().Code);

        project.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.D2B2005.severity = none\n");
        Assert.Empty((await project.BuildSuccessfullyAsync()).Warnings);
    }

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
