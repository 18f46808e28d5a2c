namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A namespace of two owners.</summary>
    public static readonly DiagnosticCode SharedNamespace = new(
        "D2B1070", "Namespace has two owners", Severity.Error,
        "Two ResourceSets that give one namespace overwrite each other for ever, and the account of one has the rights of the other: an "
        + "application in a namespace of the infrastructure is cluster admin.");

    /// <summary>A reference that the lockdown of tenants refuses.</summary>
    public static readonly DiagnosticCode CrossNamespaceReference = new(
        "D2B1073", "Reference to another namespace", Severity.Error,
        "With multitenant: true Flux runs with --no-cross-namespace-refs, and an object that names one of another namespace stalls with "
        + "an access error.");

    /// <summary>An account nobody creates.</summary>
    public static readonly DiagnosticCode MissingAccount = new(
        "D2B1074", "ServiceAccount does not exist", Severity.Error,
        "Flux applies with the account that an object names, or with the default of the lockdown. If it does not exist nothing is applied.");

    /// <summary>A reference that leads nowhere.</summary>
    public static readonly DiagnosticCode DanglingReference = new(
        "D2B1075", "Reference leads nowhere", Severity.Error,
        "Flux waits for the object that is named, and reports the other one as not ready for ever.");

    /// <summary>A release without an account beside others with one.</summary>
    public static readonly DiagnosticCode InconsistentAccount = new(
        "D2B1076", "Account is named for some only", Severity.Warning,
        "Without serviceAccountName the lockdown of tenants decides, or, without it, the controller's own account, which may do everything.");

    /// <summary>A kind that admins of namespaces may not be allowed to write.</summary>
    public static readonly DiagnosticCode MissingRights = new(
        "D2B1077", "Rights for a kind are not declared", Severity.Info,
        "Applications are applied as admin of their namespace. The role has rights for a custom kind only if another role is aggregated to it.");

    private static IEnumerable<DiagnosticCode> Tenancy =>
        [SharedNamespace, CrossNamespaceReference, MissingAccount, DanglingReference, InconsistentAccount, MissingRights];
}
