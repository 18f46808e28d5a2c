using D2.Build.Testing;
using Microsoft.Build.Logging.StructuredLogger;
using Log = Microsoft.Build.Logging.StructuredLogger.Build;

namespace D2.Build.Package.Tests;

/// <summary>What a build did, from its binary log.</summary>
internal sealed class BuildRun
{
    private readonly Log log;

    private BuildRun(ProcessResult result, Log log)
    {
        this.log = log;
        Succeeded = result.ExitCode == 0;
        Output = result.Output + result.Error;
        Errors = [.. log.FindChildrenRecursive<Error>().Select(e => new BuildFinding(e.Code, e.File, e.LineNumber, e.Text)).Distinct()];
        Warnings = [.. log.FindChildrenRecursive<Warning>().Select(w => new BuildFinding(w.Code, w.File, w.LineNumber, w.Text)).Distinct()];
    }

    public bool Succeeded { get; }

    public string Output { get; }

    public IReadOnlyList<BuildFinding> Errors { get; }

    public IReadOnlyList<BuildFinding> Warnings { get; }

    /// <summary>Whether the rendering program was started.</summary>
    public bool Rendered => Ran("RenderManifests");

    public bool Compiled => Ran("Csc");

    /// <summary>The messages, of whatever importance.</summary>
    public IEnumerable<string> Messages => log.FindChildrenRecursive<Message>().Select(message => message.Text);

    public static BuildRun Read(ProcessResult result, string logFile) => new(result, BinaryLog.ReadBuild(logFile));

    /// <summary>The only finding of a build that failed.</summary>
    public BuildFinding TheError()
    {
        Assert.False(Succeeded, Output);
        return Assert.Single(Errors);
    }

    /// <summary>Whether MSBuild found the outputs of a target up to date.</summary>
    public bool Skipped(string target) => log.FindChildrenRecursive<Target>(t => t.Name == target)
        .Any(t => t.FindChildrenRecursive<Message>().Any(m => m.Text.StartsWith("Skipping target", StringComparison.Ordinal)));

    /// <summary>What a task that ran was given for a parameter.</summary>
    public string? Parameter(string task, string name) =>
        Find(task)?.FindFirstDescendant<Property>(property => property.Name == name)?.Value;

    private bool Ran(string task) => Find(task) is not null;

    private Microsoft.Build.Logging.StructuredLogger.Task? Find(string task) =>
        log.FindFirstDescendant<Microsoft.Build.Logging.StructuredLogger.Task>(t => t.Name == task);
}
