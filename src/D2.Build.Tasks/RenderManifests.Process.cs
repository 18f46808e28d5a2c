using Microsoft.Build.Framework;

namespace D2.Build.Tasks;

/// <content>The process it starts.</content>
public sealed partial class RenderManifests
{
    /// <inheritdoc/>
    protected override string ToolName => Path.GetFileName(DotNetHost);

    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.Normal;

    /// <inheritdoc/>
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.Normal;

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() => DotNetHost;

    /// <summary>The project's folder: declarations that read files by relative paths find them wherever the build was started.</summary>
    protected override string GetWorkingDirectory() => Path.GetDirectoryName(ProjectFile)!;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands() => RenderCommandLine.Host(this);

    /// <inheritdoc/>
    protected override string GenerateResponseFileCommands() => RenderCommandLine.Arguments(this);
}
