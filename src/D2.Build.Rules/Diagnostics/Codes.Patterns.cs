namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A regular expression that Go refuses.</summary>
    public static readonly DiagnosticCode InvalidRegex = new(
        "D2B5010", "Invalid regular expression", Severity.Error,
        "Flux is written in Go, whose regular expressions (RE2) have no lookaround, no references to groups and no possessive or "
        + "atomic groups. The object stalls, and nothing is verified or chosen.");

    private static IEnumerable<DiagnosticCode> Patterns => [InvalidRegex];
}
