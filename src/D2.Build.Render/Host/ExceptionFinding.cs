using System.Diagnostics;
using System.Reflection;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>What is said about an exception that a declaration threw.</summary>
internal static class ExceptionFinding
{
    public static Finding Of(Exception exception, Assembly assembly)
    {
        var cause = Cause(exception);
        return new Finding(
            Codes.DeclarationThrew, Severity.Error, $"{cause.GetType().Name}: {cause.Message}", Place(cause, assembly));
    }

    // The runtime wraps what a static initialiser throws, and reflection what it calls.
    private static Exception Cause(Exception exception)
    {
        while (exception is TypeInitializationException or TargetInvocationException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    // The innermost frame of the user's own assembly; if there is none, of any other that has sources and is not ours.
    private static SourceLocation Place(Exception exception, Assembly assembly)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => !string.IsNullOrEmpty(frame.GetFileName()) && frame.GetFileLineNumber() > 0)
            .ToArray();
        var frame = Array.Find(frames, f => f.GetMethod()?.Module.Assembly == assembly)
            ?? Array.Find(frames, f => f.GetMethod()?.Module.Assembly.GetName().Name?.StartsWith("D2.Build", StringComparison.Ordinal) != true);
        return frame is null ? Evaluation.Progress.Last : new(frame.GetFileName()!, frame.GetFileLineNumber());
    }
}
