namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A variable that nothing uses.</summary>
    public static readonly DiagnosticCode UnusedVariable = new(
        "D2B2030", "Variable is not used", Severity.Info,
        "Neither tenants nor components name it. It may be misspelt in one of the two places, or left over.");

    /// <summary>Variables from a ConfigMap that nobody makes.</summary>
    public static readonly DiagnosticCode MissingVariableSource = new(
        "D2B2031", "Variables from a ConfigMap that is not there", Severity.Warning,
        "Flux looks for substituteFrom in the Kustomization's own namespace, and applies nothing while it is missing there.");

    /// <summary>A Kustomization that is to replace variables and has none.</summary>
    public static readonly DiagnosticCode NothingSubstituted = new(
        "D2B2032", "Nothing is substituted", Severity.Warning,
        "Without any variables Flux leaves the texts as they are, defaults included, unless the strategy is Always.");

    private static IEnumerable<DiagnosticCode> VariableUse => [UnusedVariable, MissingVariableSource, NothingSubstituted];
}
