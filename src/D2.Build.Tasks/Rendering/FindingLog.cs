using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>Logs a finding so that the project's NoWarn, WarningsAsErrors and the like act on its code.</summary>
internal static class FindingLog
{
    public static void Write(TaskLoggingHelper log, FindingLine finding, string projectFile)
    {
        var (severity, code, help, file, at, message) = finding;
        var place = file ?? projectFile;
        // Texts go in as arguments: a brace in a message is not a placeholder.
        switch (severity)
        {
            case LineSeverity.Error:
                log.LogError(null, code, null, help, place, at.Line, at.Column, at.EndLine, at.EndColumn, "{0}", message);
                break;
            case LineSeverity.Warning:
                log.LogWarning(null, code, null, help, place, at.Line, at.Column, at.EndLine, at.EndColumn, "{0}", message);
                break;
            default:
                log.LogMessage(
                    null, code, null, place, at.Line, at.Column, at.EndLine, at.EndColumn, MessageImportance.Normal, "{0}", message);
                break;
        }
    }
}
