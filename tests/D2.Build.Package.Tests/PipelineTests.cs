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

    [Silent("D2B7040", "D2B7042", "D2B7060", "D2B7061")]
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

    [Fires("D2B7060")]
    [Fact]
    public async Task WhatTheForgeDoesNotHaveIsSaid()
    {
        var project = package.CreateProject(With("Image = \"example.com/sdk@sha256:0\", Include = [\"ci/own.yml\"]"));

        var warnings = (await project.BuildSuccessfullyAsync()).Warnings;

        Assert.Equal(["Image", "Include"], warnings.Select(warning => warning.Message.Split(' ')[0]).Order());
        Assert.All(warnings, warning => Assert.Equal(("D2B7060", project.MarkedLine()), (warning.Code, warning.Line)));
    }

    [Fires("D2B7060")]
    [Fact]
    public async Task OnGitLabOtherSettingsDoNothing()
    {
        var project = package.CreateProject(OnGitLab(With(
            "UpdateBranch = \"bumps\", Checkout = new(\"a/b\", \"0\", \"v1\"), SetupDotNet = new(\"a/c\", \"0\", \"v1\"), UpdateSchedule = \"0 6 * * *\", Runner = \"linux\", Environment = \"release\"")));

        var warnings = (await project.BuildSuccessfullyAsync()).Warnings;

        Assert.Equal(["Checkout", "SetupDotNet", "UpdateBranch"], warnings.Select(warning => warning.Message.Split(' ')[0]).Order());
        Assert.All(warnings, warning => Assert.Equal("D2B7060", warning.Code));
    }

    [Fires("D2B7061")]
    [Theory]
    [InlineData("Tests = [\"tests/Scratch.Tests\"]", "there is no tests/Scratch.Tests")]
    [InlineData("Tests = [\"../other\"]", "outside of the repository")]
    [InlineData("Include = [\"ci/missing.yml\"]", "there is no ci/missing.yml")]
    [InlineData("Include = [\"ci/own.txt\"]", ".yml or .yaml")]
    [InlineData("Include = [\"https://example.com/own.yml\"]", "not take it for a file of this repository")]
    public async Task AFileThatIsNotThereIsAnError(string setting, string message)
    {
        var project = package.CreateProject(OnGitLab(With(setting)));

        var error = (await project.BuildAsync()).TheError();

        Assert.Equal(("D2B7061", project.MarkedLine()), (error.Code, error.Line));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf(".gitlab-ci.yml")));
    }

    [Fires("D2B7041")]
    [Silent("D2B7061")]
    [Fact]
    public async Task AForeignPipelineOfGitLabIsIncludedInstead()
    {
        var project = package.CreateProject(OnGitLab(With("Include = [\"ci/own.yml\"]")));
        project.Write(".gitlab-ci.yml", "own:\n  script: [ls]\n");
        project.Write("ci/own.yml", "own:\n  script: [ls]\n");

        var error = (await project.BuildAsync()).TheError();
        File.Delete(project.PathOf(".gitlab-ci.yml"));
        await project.BuildSuccessfullyAsync();

        Assert.Equal("D2B7041", error.Code);
        Assert.Contains("which Include of CiPipelines names", error.Message, StringComparison.Ordinal);
        Assert.Contains("  - local: '/ci/own.yml'", File.ReadAllText(project.PathOf(".gitlab-ci.yml")), StringComparison.Ordinal);
    }

    private static string With(string settings) => Fleet.Replace("new(); // here", $"new() {{ {settings} }}; // here", StringComparison.Ordinal);

    private static string OnGitLab(string fleet) => fleet.Replace("Organization.OnGitHub(", "Organization.OnGitLab(", StringComparison.Ordinal);
}
