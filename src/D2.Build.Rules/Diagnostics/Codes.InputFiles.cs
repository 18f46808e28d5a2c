namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A file that a declaration names and that is not there.</summary>
    public static readonly DiagnosticCode MissingInputFile = new(
        "D2B9120", "File is missing", Severity.Error,
        "A declaration names a file relative to the C# file it stands in.");

    /// <summary>A file that is too large.</summary>
    public static readonly DiagnosticCode InputFileTooLarge = new(
        "D2B9121", "File is too large", Severity.Error,
        "Files up to 10 MiB are read. A ConfigMap holds at most 1 MiB, and any object of the API server about 1.5 MiB.");

    /// <summary>A file that is not what its name says.</summary>
    public static readonly DiagnosticCode InvalidInputFile = new(
        "D2B9122", "File cannot be read", Severity.Error,
        "YAML and JSON files are read as Kubernetes would read them, with limits for size, depth and aliases.");

    /// <summary>A file that source-controller leaves out.</summary>
    public static readonly DiagnosticCode IgnoredInputFile = new(
        "D2B9123", "File is left out on the cluster", Severity.Error,
        "Source-controller drops files by its default exclusions (images, archives, configuration of CI). Kustomize, which needs "
        + "the file, then fails on the cluster though it works here.");

    private static IEnumerable<DiagnosticCode> InputFiles => [MissingInputFile, InputFileTooLarge, InvalidInputFile, IgnoredInputFile];
}
