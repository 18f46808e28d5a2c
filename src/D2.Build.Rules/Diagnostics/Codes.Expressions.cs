namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An expression that is not CEL.</summary>
    public static readonly DiagnosticCode MalformedCel = new(
        "D2B4020", "Malformed CEL expression", Severity.Error,
        "Flux stalls an object with an expression it cannot read, and the API server refuses a policy with one.");

    /// <summary>A name that the expression does not have.</summary>
    public static readonly DiagnosticCode UnknownCelName = new(
        "D2B4021", "Unknown name in a CEL expression", Severity.Error,
        "Each kind of expression has names of its own: the fields of the object in a ResourceSet's readyExpr and in health checks; self and "
        + "dep in readyExpr of Kustomization and HelmRelease; object, oldObject, request, params, namespaceObject, authorizer and variables in "
        + "admission policies. The functions are those of CEL and of Kubernetes.");

    /// <summary>Types that do not fit.</summary>
    public static readonly DiagnosticCode CelTypeMismatch = new(
        "D2B4022", "Types do not fit in a CEL expression", Severity.Error,
        "Functions and operators take certain types only. An expression that breaks this is refused, or fails whenever it is evaluated, and "
        + "what waits for it waits for ever.");

    /// <summary>A result of the wrong type.</summary>
    public static readonly DiagnosticCode WrongCelResult = new(
        "D2B4023", "CEL expression gives the wrong type", Severity.Error,
        "Conditions give true or false, messages a text, and where the expression is compiled that has to be certain beforehand: a field "
        + "alone may be of any type.");

    /// <summary>A field that may be missing.</summary>
    public static readonly DiagnosticCode UnguardedCelField = new(
        "D2B4024", "CEL expression reads a field that may be missing", Severity.Warning,
        "Reading a missing field is an error. With the failure policy Fail, a policy then denies every object without labels or annotations.");

    private static IEnumerable<DiagnosticCode> Expressions =>
        [MalformedCel, UnknownCelName, CelTypeMismatch, WrongCelResult, UnguardedCelField];
}
