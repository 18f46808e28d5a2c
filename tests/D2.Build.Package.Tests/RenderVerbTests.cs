using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary><c>d2 render</c>: the program of this repository on a stranger's project.</summary>
public sealed class RenderVerbTests(PackageFixture package)
{
    [Fact]
    public async Task TheTreeIsBuiltAndCopied()
    {
        var project = package.CreateProject(Fleets.Standard);
        var copy = project.PathOf("out");

        var run = await RunAsync(project, "--to", copy, "--output", "json");

        Assert.True(run.ExitCode == 0, run.Error);
        var result = JsonNode.Parse(run.Output)!;
        Assert.Equal((project.ProjectFile, copy), (result["project"]!.GetValue<string>(), result["folder"]!.GetValue<string>()));
        project.Manifests.AssertSameContent(Tree.Read(copy));
        Assert.Equal(project.Manifests.Paths, result["files"]!.AsArray().Select(file => file!.GetValue<string>()));
    }

    [Silent("D2B9151")]
    [Fact]
    public async Task AnErrorHasItsFileAndLine()
    {
        var project = package.CreateProject(Fleets.MalformedComputedName);

        var run = await RunAsync(project, "--output", "json");

        Assert.Equal(1, run.ExitCode);
        var finding = Assert.Single(JsonNode.Parse(run.Output)!["findings"]!.AsArray())!;
        Assert.Equal(
            ("error", "D2B1001", project.PathOf(Fleets.File), project.MarkedLine()),
            (finding["severity"]!.GetValue<string>(), finding["code"]!.GetValue<string>(), finding["file"]!.GetValue<string>(), finding["line"]!.GetValue<int>()));
        Assert.StartsWith($"{project.PathOf(Fleets.File)}({project.MarkedLine()}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProjectThatIsNotThereIsMSBuildsToName()
    {
        var project = package.CreateProject(Fleets.Standard);

        var run = await DotNet.RunAsync(project.Folder, [Program, "render", "no-such.csproj"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("MSB1009", run.Error, StringComparison.Ordinal);
    }

    private static string Program => Path.Join(RepositoryPaths.Root, "src", "D2.Build.Cli", "bin", RepositoryPaths.Configuration, "net10.0", "d2.dll");

    private static Task<ProcessResult> RunAsync(ScratchProject project, params string[] arguments) =>
        DotNet.RunAsync(project.Folder, [Program, "render", project.ProjectFile, "--no-restore", .. arguments]);
}
