namespace D2.Build.Tasks.Tests;

public sealed class RenderCommandLineTests
{
    [Fact]
    public void TheProgramRunsOnWhatTheDeclarationsRunOn() => Assert.Equal(
        "exec --depsfile \"/a b/fleet.deps.json\" --runtimeconfig \"/a b/fleet.runtimeconfig.json\" --roll-forward Major \"/a b/D2.Build.Render.dll\"",
        RenderCommandLine.Host(Task()));

    [Fact]
    public void ArgumentsStandOnLinesOfTheirOwn() => Assert.Equal(
        [
            "--assembly", "/a b/fleet.dll", "--output", "/a b/manifests/", "--list", "/a b/list",
            "--description", "/a b/d2.json", "--project-file", "/a b/fleet.csproj", "--path-map", "/a b=/_",
            "--project-directory", "/a b", "--timeout", "5", "--format", "msbuild",
        ],
        RenderCommandLine.Arguments(Task()).Split('\n'));

    [Fact]
    public void WithoutAPathMapThereIsNoOptionForIt()
    {
        var task = Task();
        task.PathMap = "";

        Assert.DoesNotContain("--path-map", RenderCommandLine.Arguments(task), StringComparison.Ordinal);
    }

    [Fact]
    public void WarningPropertiesAreHandedOnInOneLineEach()
    {
        var task = Task();
        task.NoWarn = "CS1591;\n  D2B4001\n";
        task.TreatWarningsAsErrors = "true";

        var arguments = RenderCommandLine.Arguments(task).Split('\n');

        Assert.Equal(["--no-warn", "CS1591;   D2B4001", "--treat-warnings-as-errors", "true"], arguments[^4..]);
    }

    [Fact]
    public void TheBackstopLeavesTheProgramTimeToReport()
    {
        Assert.Equal(70_000, RenderCommandLine.BackstopMilliseconds(60));
        Assert.Equal(int.MaxValue, RenderCommandLine.BackstopMilliseconds(int.MaxValue));
    }

    private static RenderManifests Task() => new()
    {
        Renderer = "/a b/D2.Build.Render.dll",
        DeclarationsAssembly = "/a b/fleet.dll",
        DepsFile = "/a b/fleet.deps.json",
        RuntimeConfigFile = "/a b/fleet.runtimeconfig.json",
        ManifestsFolder = "/a b/manifests/",
        ListFile = "/a b/list",
        DescriptionFile = "/a b/d2.json",
        ProjectFile = "/a b/fleet.csproj",
        PathMap = "/a b=/_",
        TimeoutSeconds = 5,
    };
}
