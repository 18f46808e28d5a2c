using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>Declarations that go wrong while they run: one error at the right line, and the last good tree stays.</summary>
public sealed class FailureTests(PackageFixture package)
{
    [Fires("D2B9001")]
    [Silent("D2B9001")]
    [Fact]
    public async Task AnExceptionPointsAtTheLineThatThrew()
    {
        var (project, error) = await BreakAsync(Fleets.Throwing);

        Assert.Equal(("D2B9001", project.PathOf(Fleets.File), project.MarkedLine()), (error.Code, error.File, error.Line));
        Assert.Contains("boom", error.Message, StringComparison.Ordinal);
        await MendAsync(project);
    }

    [Fires("D2B9002")]
    [Silent("D2B9002")]
    [Fact]
    public async Task AnEndlessLoopPointsAtItsDeclaration()
    {
        var (project, error) = await BreakAsync(Fleets.Endless, "-p:D2RenderTimeout=2");

        Assert.Equal(("D2B9002", project.PathOf(Fleets.File), project.MarkedLine()), (error.Code, error.File, error.Line));
        await MendAsync(project);
    }

    [Fires("D2B9003")]
    [Silent("D2B9003")]
    [Fact]
    public async Task AnExitPointsAtItsDeclaration()
    {
        var (project, error) = await BreakAsync(Fleets.Exiting);

        Assert.Equal(("D2B9003", project.PathOf(Fleets.File), project.MarkedLine()), (error.Code, error.File, error.Line));
        await MendAsync(project);
    }

    [Fact]
    public async Task AStackOverflowNamesTheMethod()
    {
        var (project, error) = await BreakAsync(Fleets.Overflowing);

        Assert.Equal(("D2B9003", project.ProjectFile), (error.Code, error.File));
        Assert.Contains("Acme.Deeper", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailedRenderingIsTriedAgain()
    {
        var (project, error) = await BreakAsync(Fleets.Throwing);

        var run = await project.BuildAsync();

        Assert.False(run.Compiled);
        Assert.Equal(error, run.TheError());
    }

    [Fact]
    public async Task ADeterministicBuildPointsAtTheRealFile()
    {
        var project = package.CreateProject(Fleets.Throwing);
        project.Write("Directory.Build.props", """
            <Project><ItemGroup><SourceRoot Include="$(MSBuildThisFileDirectory)" /></ItemGroup></Project>
            """);

        var run = await project.BuildAsync("-p:ContinuousIntegrationBuild=true");

        var error = run.TheError();
        Assert.StartsWith($"{project.Folder}/=/_/", run.Parameter("Csc", "PathMap"), StringComparison.Ordinal);
        Assert.Equal(("D2B9001", project.PathOf(Fleets.File), project.MarkedLine()), (error.Code, error.File, error.Line));
    }

    private async Task<(ScratchProject Project, BuildFinding Error)> BreakAsync(string fleet, params string[] arguments)
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();
        var before = project.Manifests;

        project.Write(Fleets.File, fleet);
        var run = await project.BuildAsync(arguments);

        Assert.Empty(project.Manifests.WrittenSince(before));
        Assert.Equal(Fleets.StandardFiles, project.Manifests.Paths);
        return (project, run.TheError());
    }

    private static async Task MendAsync(ScratchProject project)
    {
        var before = project.Manifests;

        project.Write(Fleets.File, Fleets.Standard.Replace("staging-1", "staging-2", StringComparison.Ordinal));
        await project.BuildSuccessfullyAsync();

        Assert.Equal(["clusters/staging/flux-system/runtime-info.yaml"], project.Manifests.WrittenSince(before));
    }

    [Fires("D2B9004")]
    [Silent("D2B9004")]
    [Fact]
    public async Task AFolderThatCannotBeWrittenIsOneError()
    {
        var project = package.CreateProject(Fleets.Standard);
        project.Write("taken", "a file where the folder would be");

        var run = await project.BuildAsync("-p:D2ManifestsPath=taken/");

        Assert.Equal(("D2B9004", project.ProjectFile), (run.TheError().Code, run.TheError().File));
        await project.BuildSuccessfullyAsync("-p:D2ManifestsPath=free/");
    }
}
