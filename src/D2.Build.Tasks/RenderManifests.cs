using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>Starts the program that runs the declarations, and passes on what it says.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class RenderManifests : ToolTask
{
    private readonly CrashReport crash = new();
    private bool canceled;

    /// <inheritdoc/>
    public override bool Execute()
    {
        Timeout = RenderCommandLine.BackstopMilliseconds(TimeoutSeconds);
        // The process lives for a second: what profiling costs is not earned back.
        EnvironmentVariables = [.. EnvironmentVariables ?? [], "DOTNET_TieredPGO=0"];
        var succeeded = base.Execute();
        if (!succeeded && !canceled && !Log.HasLoggedErrors)
        {
            // A process killed at its time limit leaves a warning only; without an error the build could not say why it failed.
            Report(EarlyEnd.TimedOut(TimeoutSeconds));
        }

        return succeeded;
    }

    /// <inheritdoc/>
    public override void Cancel()
    {
        canceled = true;
        base.Cancel();
    }

    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        if (FindingLine.Parse(singleLine) is { } finding)
        {
            Report(finding);
        }
        else if (DoneLine.Parse(singleLine) is { } done)
        {
            Log.LogMessage(MessageImportance.Low, done.ToString());
        }
        else
        {
            crash.Add(singleLine);
            Log.LogMessage(messageImportance, singleLine);
        }
    }

    /// <inheritdoc/>
    protected override bool HandleTaskExecutionErrors()
    {
        if (!canceled && !Log.HasLoggedErrors)
        {
            Report(EarlyEnd.WithExitCode(crash.Describe(ExitCode)));
        }

        return false;
    }

    private void Report(FindingLine finding) => FindingLog.Write(Log, finding, ProjectFile);
}
