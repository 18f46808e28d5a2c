using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>Pipelines are files of the repository: builds write them, and a build in CI only compares.</summary>
public sealed class PipelineTests(PackageFixture package)
{
    private const string Check = "-p:ContinuousIntegrationBuild=true";
    private const string Workflow = ".github/workflows/push-artifact.yaml";
    private const string Script = "bootstrap/staging/bootstrap.sh";

    private static string Fleet => Fleets.Standard.Replace(
        "    public static AppsTenant", "    public static CiPipelines Pipelines { get; } = new(); // here\n\n    public static AppsTenant", StringComparison.Ordinal);

    [Silent("D2B7040", "D2B7042")]
    [Fact]
    public async Task AreWrittenBesideTheProject()
    {
        var project = package.CreateProject(Fleet);

        Assert.Empty((await project.BuildSuccessfullyAsync()).Warnings);

        Assert.Contains("run: dotnet publish scratch.csproj -p:PushArtifact=true", File.ReadAllText(project.PathOf(Workflow)), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(project.PathOf(Script)).HasFlag(UnixFileMode.UserExecute));
        Assert.False((await project.BuildSuccessfullyAsync()).Rendered);
        Assert.True((await project.BuildSuccessfullyAsync(Check)).Succeeded);
    }

    [Fires("D2B7040")]
    [Fact]
    public async Task AreTheFirstThingAPipelineChecks()
    {
        var project = package.CreateProject(Fleet);

        var missing = await project.BuildAsync(Check);

        Assert.All(missing.Errors, error => Assert.Equal(("D2B7040", project.MarkedLine()), (error.Code, error.Line)));
        Assert.False(Directory.Exists(project.PathOf(".github")));
        Assert.False(Directory.Exists(project.ManifestsFolder));

        await project.BuildSuccessfullyAsync();
        project.Edit(Workflow, "branches: ['main']", "branches: ['trunk']");
        Assert.Equal("D2B7040", (await project.BuildAsync(Check)).TheError().Code);
    }

    [Fact]
    public async Task WhatIsEditedOrDeletedComesBack()
    {
        var project = package.CreateProject(Fleet);
        await project.BuildSuccessfullyAsync();
        var written = File.ReadAllText(project.PathOf(Workflow));

        project.Edit(Workflow, "branches: ['main']", "branches: ['trunk']");
        File.Delete(project.PathOf(Script));
        await project.BuildSuccessfullyAsync();

        Assert.Equal(written, File.ReadAllText(project.PathOf(Workflow)));
        Assert.True(File.Exists(project.PathOf(Script)));
    }

    [Silent("D2B7041")]
    [Fact]
    public async Task GoWithTheirClusterAndLeaveOtherFilesAlone()
    {
        var project = package.CreateProject(Fleet);
        project.Write(".github/workflows/mine.yaml", "name: mine\n");
        await project.BuildSuccessfullyAsync();

        project.Edit(Fleets.File, Fleets.ProductionCluster, "");
        await project.BuildSuccessfullyAsync();

        Assert.False(File.Exists(project.PathOf("bootstrap/production/bootstrap.sh")));
        Assert.False(File.Exists(project.PathOf(".github/workflows/e2e-production.yaml")));
        Assert.Equal("name: mine\n", File.ReadAllText(project.PathOf(".github/workflows/mine.yaml")));
    }

    [Fires("D2B7041")]
    [Fact]
    public async Task AFileOfSomebodyElseIsNotOverwritten()
    {
        var project = package.CreateProject(Fleet);
        project.Write(Workflow, "name: push-artifact\n");

        var error = (await project.BuildAsync()).TheError();

        Assert.Equal(("D2B7041", project.MarkedLine()), (error.Code, error.Line));
        Assert.Equal("name: push-artifact\n", File.ReadAllText(project.PathOf(Workflow)));
        Assert.False(File.Exists(project.PathOf(Script)));
    }

    [Fires("D2B7042")]
    [Fact]
    public async Task ARefThatNoPatternCanSayIsAnError()
    {
        var project = package.CreateProject(Fleet.Replace(
            "Environment = \"staging\",",
            "Environment = \"staging\", Channel = new(\"edge\", new(\"push-artifact\", GitRef.Tags(\"(a|b)-[0-9]+\")), new(\"push-artifact\", GitRef.Branch(\"main\"))),",
            StringComparison.Ordinal));

        var error = (await project.BuildAsync()).TheError();

        Assert.Equal(("D2B7042", project.MarkedLine()), (error.Code, error.Line));
    }
}
