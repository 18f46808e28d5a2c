namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An identity of an object's own where Flux hands out none.</summary>
    public static readonly DiagnosticCode ObjectIdentity = new(
        "D2B4080", "Object asks for an identity of its own", Severity.Error,
        "With a cloud as provider, serviceAccountName asks for the identity of that account. Unless the FluxInstance sets "
        + "objectLevelWorkloadIdentity the controller refuses, and the object stays stalled.");

    private static IEnumerable<DiagnosticCode> Clouds => [ObjectIdentity];
}
