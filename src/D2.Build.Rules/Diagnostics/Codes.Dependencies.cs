namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An object whose controller the cluster does not run.</summary>
    public static readonly DiagnosticCode MissingController = new(
        "D2B4001", "Controller is not installed", Severity.Error,
        "Each Flux controller brings the CRDs of its kinds. Without it the API server refuses the object, or whoever waits for "
        + "the CRD waits for ever.");

    private static IEnumerable<DiagnosticCode> Dependencies => [MissingController];
}
