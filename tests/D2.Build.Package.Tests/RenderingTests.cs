namespace D2.Build.Package.Tests;

public sealed class RenderingTests(PackageFixture package)
{
    [Fact]
    public async Task ABuildRendersTheFleet()
    {
        var project = package.CreateProject(Fleets.Standard);

        var run = await project.BuildSuccessfullyAsync("-p:Nullable=enable", "-p:TreatWarningsAsErrors=true");

        Assert.Empty(run.Warnings);
        Assert.Equal(Fleets.StandardFiles, project.Manifests.Paths);
        Assert.Contains($"scratch -> {project.ManifestsFolder}/", run.Messages);
    }

    [Fact]
    public async Task InputsAndOutputsAreEchoed()
    {
        var project = package.CreateProject(Fleets.Standard);

        var messages = (await project.BuildSuccessfullyAsync("-p:D2ManifestsPath=out")).Messages.ToArray();

        Assert.Contains("[input] D2ManifestsPath=out", messages);
        Assert.Contains("[input] D2RenderTimeout=60", messages);
        Assert.Contains(messages, m => m.StartsWith($"[output] D2Manifest={project.PathOf("out")}/clusters/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALibraryWithoutAFleetIsSilent()
    {
        var project = package.CreateProject(Fleets.None);

        var run = await project.BuildSuccessfullyAsync();

        Assert.Empty(run.Warnings);
        Assert.DoesNotContain(run.Messages, m => m.Contains(project.ManifestsFolder + "/", StringComparison.Ordinal) && m.Contains("->", StringComparison.Ordinal));
        Assert.False(Directory.Exists(project.ManifestsFolder));
    }

    [Fact]
    public async Task RenderingCanBeSwitchedOff()
    {
        var project = package.CreateProject(Fleets.Standard);

        var run = await project.BuildSuccessfullyAsync("-p:D2RenderEnabled=false");

        Assert.False(run.Rendered);
        Assert.False(Directory.Exists(project.ManifestsFolder));
    }

    [Fact]
    public async Task DeclarationsMayWriteToTheConsole()
    {
        var project = package.CreateProject(Fleets.Talking);

        var run = await project.BuildSuccessfullyAsync();

        Assert.Empty(run.Errors);
        Assert.Contains("hello from the fleet", run.Messages);
        Assert.Contains("error CS0000: not one", run.Messages);
        Assert.Equal(Fleets.StandardFiles, project.Manifests.Paths);
    }

    [Fact]
    public async Task AskedForByItselfTheTargetBuildsAndReturnsTheManifests()
    {
        var project = package.CreateProject(Fleets.Standard);

        var run = await project.BuildSuccessfullyAsync("-t:D2Render", "-getTargetResult:D2Render");

        Assert.Equal(Fleets.StandardFiles, project.Manifests.Paths);
        Assert.All(Fleets.StandardFiles, file => Assert.Contains($"\"Identity\": \"{project.ManifestsFolder}/{file}\"", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunRendersInAProcessForTheDebugger()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();
        Directory.Delete(project.ManifestsFolder, recursive: true);

        await DotNet.RequireAsync(project.Folder, ["run", "--no-build"]);

        Assert.Equal(Fleets.StandardFiles, project.Manifests.Paths);
    }

    [Fact]
    public async Task ADesignTimeBuildRendersNothing()
    {
        var project = package.CreateProject(Fleets.Standard);

        var run = await project.BuildSuccessfullyAsync("-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=false");

        Assert.False(run.Rendered);
        Assert.False(Directory.Exists(project.ManifestsFolder));
    }

    [Fact]
    public async Task AReferenceThroughAnotherProjectIsTold()
    {
        var library = package.CreateProject(Fleets.Standard);
        library.Write("../through/through.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="SCRATCH" /></ItemGroup>
            </Project>
            """.Replace("SCRATCH", library.ProjectFile, StringComparison.Ordinal));
        File.Copy(library.PathOf("nuget.config"), library.PathOf("../through/nuget.config"));

        var result = await DotNet.RunAsync(library.PathOf("../through"), ["build", "-v:n"]);

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("through has D2.Build through another reference", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("scratch has D2.Build through another reference", result.Output, StringComparison.Ordinal);
    }
}
