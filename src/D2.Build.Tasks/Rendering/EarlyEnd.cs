using System.Globalization;

namespace D2.Build.Tasks;

/// <summary>
/// The findings that a program cannot report itself, because it is gone. Their codes are entries of the code table,
/// which this assembly cannot reference: MSBuild loads it alone.
/// </summary>
internal static class EarlyEnd
{
    private const string HelpFolder = "https://github.com/d2-build/d2-build/blob/main/docs/diagnostics/";

    /// <summary>It did not even notice its own time limit.</summary>
    public static FindingLine TimedOut(int seconds) => Error(
        "D2B9002",
        $"The declarations did not finish within {seconds.ToString(CultureInfo.InvariantCulture)} s and did not react. "
        + "Set D2RenderTimeout to allow more.");

    /// <summary>It ended without having said why.</summary>
    public static FindingLine WithExitCode(string description) => Error("D2B9003", description);

    /// <summary>The program d2 ended without having said why.</summary>
    public static FindingLine OfPublishing(string exitCode) =>
        Error("D2B9020", $"The program d2 ended with the exit code {exitCode} and did not say why. Its last lines are in the log.");

    private static FindingLine Error(string code, string message) =>
        new(LineSeverity.Error, code, $"{HelpFolder}{code}.md", null, default, message);
}
