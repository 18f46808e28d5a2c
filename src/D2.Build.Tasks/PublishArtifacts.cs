using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>Starts the program d2 to pack or push, and passes on what it says.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class PublishArtifacts : ToolTask
{
    private readonly List<ITaskItem> artifacts = [];
    private bool canceled;

    /// <inheritdoc/>
    protected override string ToolName => Path.GetFileName(DotNetHost);

    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.Normal;

    /// <inheritdoc/>
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var succeeded = base.Execute();
        Artifacts = [.. artifacts.OrderBy(artifact => artifact.ItemSpec, StringComparer.Ordinal)];
        return succeeded;
    }

    /// <inheritdoc/>
    public override void Cancel()
    {
        canceled = true;
        base.Cancel();
    }

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() => DotNetHost;

    /// <inheritdoc/>
    protected override string GetWorkingDirectory() => Path.GetDirectoryName(ProjectFile)!;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands() => PublishCommandLine.Host(this);

    /// <inheritdoc/>
    protected override string GenerateResponseFileCommands() => PublishCommandLine.Arguments(this);

    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        if (FindingLine.Parse(singleLine) is { } finding)
        {
            FindingLog.Write(Log, finding, ProjectFile);
        }
        else if (ArtifactLine.Parse(singleLine) is { } artifact)
        {
            artifacts.Add(artifact.ToItem());
            Log.LogMessage(MessageImportance.High, "{0}", artifact.ToString());
        }
        else
        {
            Log.LogMessage(messageImportance, "{0}", singleLine);
        }
    }

    /// <inheritdoc/>
    protected override bool HandleTaskExecutionErrors()
    {
        if (!canceled && !Log.HasLoggedErrors)
        {
            FindingLog.Write(Log, EarlyEnd.OfPublishing(ExitCode.ToString(CultureInfo.InvariantCulture)), ProjectFile);
        }

        return false;
    }
}
