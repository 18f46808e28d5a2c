namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A cluster that the project does not have.</summary>
    public static readonly DiagnosticCode UnknownCluster = new(
        "D2B9150", "Unknown cluster", Severity.Error,
        "d2.json lists the clusters of a fleet. Components have none, and neither has a file that an earlier version wrote.");

    /// <summary>A build that failed without an error.</summary>
    public static readonly DiagnosticCode RenderFailed = new(
        "D2B9151", "Build failed without an error", Severity.Error,
        "d2 render starts 'dotnet build' of the .NET SDK. It could not be started, or ended without saying why.");

    private static IEnumerable<DiagnosticCode> Commands => [UnknownCluster, RenderFailed];
}
