namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>Prefixes of which one begins the other, where exactly one has to match.</summary>
    public static readonly DiagnosticCode OverlappingPrefixes = new(
        "D2B6003", "Allowlist denies what is on it", Severity.Error,
        "exists_one is true if exactly one entry matches. Where one entry begins another, addresses under the longer one match both and "
        + "are denied.");

    /// <summary>An allowlist that splits into other entries than it shows.</summary>
    public static readonly DiagnosticCode BrokenAllowlist = new(
        "D2B6004", "Allowlist splits into other entries", Severity.Error,
        "The policy splits the text at each single space. An empty entry begins every address, and an entry with a line break none.");

    /// <summary>An entry from which nothing is pulled.</summary>
    public static readonly DiagnosticCode UnusedPrefix = new(
        "D2B6006", "Allowlist entry is not used", Severity.Warning,
        "Whatever an allowlist names is trusted, needed or not.");

    /// <summary>Kinds of sources that a policy does not look at.</summary>
    public static readonly DiagnosticCode OverlookedSources = new(
        "D2B6007", "Policy overlooks kinds of sources", Severity.Warning,
        "The role admin includes all kinds of Flux. A policy that lists some of the sources leaves the others free.");

    /// <summary>A tenant that no policy applies to.</summary>
    public static readonly DiagnosticCode UnlabelledTenant = new(
        "D2B6008", "Policy does not apply to a tenant", Severity.Warning,
        "The binding selects namespaces by a label. A namespace without it is not held to the allowlist.");

    /// <summary>A policy that allows sources without TLS.</summary>
    public static readonly DiagnosticCode InsecureSources = new(
        "D2B6009", "Policy allows sources without TLS", Severity.Warning,
        "With insecure: true Flux pulls over plain HTTP and checks no certificate: an allowed address says nothing about who answers.");

    /// <summary>A binding that names what is not there.</summary>
    public static readonly DiagnosticCode UnboundParameters = new(
        "D2B6010", "Binding names what is not there", Severity.Error,
        "Without its parameters a policy denies everything or nothing, as parameterNotFoundAction says; a binding without its policy does nothing.");

    /// <summary>A field that some of the objects do not have.</summary>
    public static readonly DiagnosticCode UncheckedField = new(
        "D2B6011", "Policy reads a field that may be missing", Severity.Warning,
        "An expression that reads a missing field fails, and failurePolicy decides: a denial without a reason, or no check at all.");

    /// <summary>An exception for a controller that runs elsewhere.</summary>
    public static readonly DiagnosticCode StrangeController = new(
        "D2B6013", "Policy excepts a controller that is elsewhere", Severity.Warning,
        "source-controller updates sources to finish their deletion. If a policy denies that, their namespace terminates for ever.");

    /// <summary>A policy without a binding.</summary>
    public static readonly DiagnosticCode UnboundPolicy = new(
        "D2B6020", "Policy has no binding", Severity.Warning,
        "A ValidatingAdmissionPolicy says what is checked; a ValidatingAdmissionPolicyBinding says that it is, where, and whether anything is denied.");

    private static IEnumerable<DiagnosticCode> Admission =>
    [
        OverlappingPrefixes, BrokenAllowlist, UnusedPrefix, OverlookedSources, UnlabelledTenant, InsecureSources, UnboundParameters, UncheckedField,
        StrangeController, UnboundPolicy,
    ];
}
