using D2.Build.Testing;
using Microsoft.Build.Framework;

namespace D2.Build.Tasks.Tests;

/// <summary>The task with a shell script in place of <c>dotnet</c>: what the program can say and how it can end.</summary>
public sealed class RenderManifestsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RecordingBuildEngine engine = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void FindingsBecomeErrorsAndWarnings()
    {
        var succeeded = Run(@"printf '##d2 warning\tD2B4001\thttps://help\t/src/A.cs\t3,4,5,6\tCurly {0}\n##d2 error\tD2B1001\t\t\t0,0,0,0\tBad\n'; exit 1");

        Assert.False(succeeded);
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(
            ("D2B4001", "https://help", "/src/A.cs", 3, 4, 5, 6, "Curly {0}"),
            (warning.Code, warning.HelpLink, warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber, warning.Message));
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("D2B1001", ProjectFile, "Bad"), (error.Code, error.File, error.Message));
    }

    [Fact]
    public void OtherOutputIsAMessage()
    {
        var succeeded = Run(@"echo 'hello {0}'; echo 'error CS0000: not one' >&2; printf '##d2 done\t1\t7\t0\n'");

        Assert.True(succeeded);
        Assert.Empty(engine.Errors);
        Assert.Empty(engine.Warnings);
        Assert.Contains(engine.Messages, m => m is { Message: "hello {0}", Importance: MessageImportance.Normal });
        Assert.Contains(engine.Messages, m => m is { Message: "error CS0000: not one", Importance: MessageImportance.Normal });
        Assert.Contains(engine.Messages, m => m is { Message: "7 manifests, 1 written, 0 deleted", Importance: MessageImportance.Low });
    }

    [Fact]
    public void AnEndWithoutAReasonIsOneErrorAtTheProject()
    {
        var succeeded = Run("echo 'no such framework' >&2; exit 150");

        Assert.False(succeeded);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("D2B9003", ProjectFile), (error.Code, error.File));
        Assert.Equal("Rendering ended early with exit code 150. Its last output: no such framework", error.Message);
    }

    [Fact]
    public void AProgramThatDoesNotReactIsKilledAndIsOneError()
    {
        var succeeded = Run("sleep 60", timeoutSeconds: -9);

        Assert.False(succeeded);
        Assert.Equal("D2B9002", Assert.Single(engine.Errors).Code);
    }

    [Fact]
    public async Task ACanceledBuildIsNotBlamedOnTheDeclarations()
    {
        var task = CreateTask("sleep 60", 60);
        var run = Task.Run(task.Execute, TestContext.Current.CancellationToken);
        while (engine.Messages.Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        task.Cancel();

        Assert.False(await run);
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void RelativePathsStartAtTheProject()
    {
        Run("pwd");

        Assert.Contains(engine.Messages, m => m.Message == folder.Path);
    }

    private string ProjectFile => Path.Join(folder.Path, "fleet.csproj");

    private bool Run(string script, int timeoutSeconds = 60) => CreateTask(script, timeoutSeconds).Execute();

    private RenderManifests CreateTask(string script, int timeoutSeconds)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Stands a shell script in for dotnet.");
        var host = Path.Join(folder.Path, "dotnet");
        File.WriteAllText(host, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(host, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return new RenderManifests
        {
            BuildEngine = engine,
            DotNetHost = host,
            Renderer = "D2.Build.Render.dll",
            DeclarationsAssembly = "fleet.dll",
            DepsFile = "fleet.deps.json",
            RuntimeConfigFile = "fleet.runtimeconfig.json",
            ManifestsFolder = folder.Path,
            ListFile = "list",
            DescriptionFile = "d2.json",
            ProjectFile = ProjectFile,
            TimeoutSeconds = timeoutSeconds,
        };
    }
}
