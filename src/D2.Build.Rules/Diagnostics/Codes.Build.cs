namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A declaration threw.</summary>
    public static readonly DiagnosticCode DeclarationThrew = new(
        "D2B9001", "Declaration threw an exception", Severity.Error,
        "Rendering runs your declarations. An exception in them ends it; the tree of the last good build stays as it was.");

    /// <summary>The declarations did not end.</summary>
    public static readonly DiagnosticCode EvaluationTimedOut = new(
        "D2B9002", "Declarations did not finish", Severity.Error,
        "Rendering runs your declarations and gives them D2RenderTimeout seconds.");

    /// <summary>The rendering process ended early.</summary>
    public static readonly DiagnosticCode ProcessEnded = new(
        "D2B9003", "Rendering ended early", Severity.Error,
        "A declaration ended the process (Environment.Exit, a stack overflow) or it could not be started.");

    /// <summary>The tree could not be written.</summary>
    public static readonly DiagnosticCode CannotWrite = new(
        "D2B9004", "Cannot write the manifests", Severity.Error,
        "Nothing is left half written: files are replaced one by one through a temporary file.");

    /// <summary>Two things want the same file.</summary>
    public static readonly DiagnosticCode PathConflict = new(
        "D2B9005", "Two declarations write one file", Severity.Error,
        "Every file has one owner. Rename one of the declarations.");

    private static IEnumerable<DiagnosticCode> Build =>
        [DeclarationThrew, EvaluationTimedOut, ProcessEnded, CannotWrite, PathConflict];
}
