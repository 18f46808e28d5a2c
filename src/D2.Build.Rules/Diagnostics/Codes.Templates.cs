namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A variable name that Flux refuses.</summary>
    public static readonly DiagnosticCode InvalidVariableName = new(
        "D2B2001", "Invalid variable name", Severity.Error,
        "Flux accepts letters, digits and underscores, not beginning with a digit. One bad name in the ConfigMap fails every "
        + "resource of every Kustomization that reads it.");

    /// <summary>An input that is null.</summary>
    public static readonly DiagnosticCode NullInput = new(
        "D2B3001", "Input is null", Severity.Error,
        "The operator cannot read a null input. Give it a value, such as an empty string.");

    private static IEnumerable<DiagnosticCode> Substitution => [InvalidVariableName];

    private static IEnumerable<DiagnosticCode> Templates => [NullInput];
}
