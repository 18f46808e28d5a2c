namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A variable name that Flux refuses.</summary>
    public static readonly DiagnosticCode InvalidVariableName = new(
        "D2B2001", "Invalid variable name", Severity.Error,
        "Flux accepts letters, digits and underscores, not beginning with a digit. One bad name in the ConfigMap fails every "
        + "resource of every Kustomization that reads it.");

    /// <summary>An expression that Flux cannot read.</summary>
    public static readonly DiagnosticCode MalformedSubstitution = new(
        "D2B2002", "Malformed variable expression", Severity.Error,
        "Flux reads ${…} in every text it applies. One expression it cannot read fails the whole Kustomization.");

    /// <summary>A variable that a cluster does not have.</summary>
    public static readonly DiagnosticCode UndefinedVariable = new(
        "D2B2003", "Undefined variable", Severity.Error,
        "From Flux 2.9 on a variable that is not set fails the Kustomization; earlier versions put nothing in its place.");

    /// <summary>An operator that does something else than in a shell.</summary>
    public static readonly DiagnosticCode SurprisingOperator = new(
        "D2B2004", "Operator does not do what it looks like", Severity.Warning,
        "Flux accepts ${x:+d} and ${x:?d} and treats both like ${x:-d}, which is not what a shell does.");

    /// <summary>Two dollars that become one.</summary>
    public static readonly DiagnosticCode CollapsedDollars = new(
        "D2B2005", "Doubled dollar becomes one", Severity.Warning,
        "Flux turns $$ into $ wherever it stands, also where Kubernetes, a shell or a Makefile wants both.");

    /// <summary>A value that breaks the YAML it is pasted into.</summary>
    public static readonly DiagnosticCode UnsafeVariableValue = new(
        "D2B2006", "Variable value changes the YAML around it", Severity.Error,
        "Flux writes the object as YAML without your quotes, pastes the value and reads the result again.");

    /// <summary>A variable where nothing is substituted.</summary>
    public static readonly DiagnosticCode VariableNotReplaced = new(
        "D2B2007", "Variable where nothing is replaced", Severity.Error,
        "What stands under clusters/ is applied by the sync of Flux Operator, which replaces no variables: the text stays as it is.");

    /// <summary>A variable that looks like a secret.</summary>
    public static readonly DiagnosticCode SecretVariable = new(
        "D2B2008", "Variable looks like a secret", Severity.Error,
        "Variables stand in a ConfigMap that is copied to the namespace of every tenant and is part of the artifact.");

    /// <summary>A variable in an object that opted out.</summary>
    public static readonly DiagnosticCode SubstitutionDisabled = new(
        "D2B2010", "Variable in an object that is not substituted", Severity.Warning,
        "With kustomize.toolkit.fluxcd.io/substitute: disabled, as label or annotation, ${…} of the object stays as it is.");

    /// <summary>A value that does not stay a string.</summary>
    public static readonly DiagnosticCode RetypedVariable = new(
        "D2B2011", "Variable value does not stay text", Severity.Warning,
        "Flux writes the object as YAML without your quotes and pastes the value: 1.10 becomes a number, true a boolean.");

    private static IEnumerable<DiagnosticCode> Substitution =>
    [
        InvalidVariableName, MalformedSubstitution, UndefinedVariable, SurprisingOperator, CollapsedDollars, UnsafeVariableValue,
        VariableNotReplaced, SecretVariable, SubstitutionDisabled, RetypedVariable,
    ];
}
