namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A name that Kubernetes refuses.</summary>
    public static readonly DiagnosticCode InvalidName = new(
        "D2B1001", "Invalid name", Severity.Error,
        "Kubernetes names are DNS-1123: lower-case letters, digits and hyphens, beginning and ending with a letter or digit. "
        + "The API server refuses anything else, and one refused object fails the whole Kustomization.");

    /// <summary>A duration that Flux refuses.</summary>
    public static readonly DiagnosticCode InvalidDuration = new(
        "D2B1002", "Invalid duration", Severity.Error,
        "Flux reads durations as numbers with the units ms, s, m and h, such as 1h30m. The CRD's schema refuses anything else; "
        + "in the operator's annotations it is ignored and the default applies.");

    /// <summary>A URL that Flux refuses.</summary>
    public static readonly DiagnosticCode InvalidUrl = new(
        "D2B1003", "Invalid URL", Severity.Error,
        "Each kind of source accepts certain URL schemes only, and an OCI URL carries no tag. The object is refused or stalls.");

    /// <summary>Two declarations of one name.</summary>
    public static readonly DiagnosticCode DuplicateDeclaration = new(
        "D2B1004", "Duplicate declaration", Severity.Error,
        "Two clusters or two tenants of the same name would be written to the same files.");

    /// <summary>Two objects of one identity.</summary>
    public static readonly DiagnosticCode DuplicateObject = new(
        "D2B1005", "Duplicate object", Severity.Error,
        "Two objects of the same group, kind, namespace and name overwrite each other for ever, or one is silently dropped.");

    /// <summary>A required field is not set.</summary>
    public static readonly DiagnosticCode MissingField = new(
        "D2B1006", "Missing field", Severity.Error,
        "The CRD's schema requires the field; the API server refuses the object without it.");

    /// <summary>A declaration is null.</summary>
    public static readonly DiagnosticCode NullDeclaration = new(
        "D2B1007", "Declaration is null", Severity.Error,
        "Static members are initialised in the order of the source text; one that uses a later one, or one of another file of "
        + "the same class, still sees null. Move the declaration up, or into a class of its own.");

    /// <summary>Not exactly one organization.</summary>
    public static readonly DiagnosticCode OrganizationCount = new(
        "D2B1008", "Exactly one organization", Severity.Error,
        "The organization says where repositories, artifacts and signing workflows are; a fleet has exactly one.");

    /// <summary>A class marked as fleet that cannot be one.</summary>
    public static readonly DiagnosticCode InvalidFleetClass = new(
        "D2B1009", "Fleet class must be static and partial", Severity.Error,
        "The generator reads the static members of the class and adds a part of its own to it.");

    /// <summary>A type marked as inputs that cannot be used as such.</summary>
    public static readonly DiagnosticCode InvalidInputsRecord = new(
        "D2B1010", "Inputs must be a partial record with a primary constructor", Severity.Error,
        "Each parameter of the record is one input; the generator adds the placeholders to the record.");

    /// <summary>An object that is not a Kubernetes object.</summary>
    public static readonly DiagnosticCode NotAKubernetesObject = new(
        "D2B1011", "Not a Kubernetes object", Severity.Error,
        "A resource has apiVersion, kind and metadata.name.");

    /// <summary>A reference to a component its tenant does not have.</summary>
    public static readonly DiagnosticCode UnknownComponent = new(
        "D2B1012", "Unknown component", Severity.Error,
        "A dependency on an object that nothing produces is never met, and everything behind it waits for ever.");

    /// <summary>Fields that exclude each other.</summary>
    public static readonly DiagnosticCode ConflictingFields = new(
        "D2B1013", "Conflicting fields", Severity.Error,
        "The CRD has a validation rule about these fields; the API server refuses the object.");

    /// <summary>A tenant in a namespace that belongs to the cluster.</summary>
    public static readonly DiagnosticCode ReservedNamespace = new(
        "D2B1014", "Reserved namespace", Severity.Error,
        "A component's namespace is the tenant's to fill and its account may do there what it likes. In flux-system, default or "
        + "a namespace of Kubernetes itself that is the cluster's own machinery.");

    private static IEnumerable<DiagnosticCode> Declarations =>
    [
        InvalidName, InvalidDuration, InvalidUrl, DuplicateDeclaration, DuplicateObject, MissingField, NullDeclaration,
        OrganizationCount, InvalidFleetClass, InvalidInputsRecord, NotAKubernetesObject, UnknownComponent, ConflictingFields,
        ReservedNamespace,
    ];
}
