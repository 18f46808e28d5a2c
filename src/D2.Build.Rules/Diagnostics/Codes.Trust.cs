namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An identity expression without anchors.</summary>
    public static readonly DiagnosticCode UnanchoredIdentity = new(
        "D2B5001", "Identity expression is not anchored", Severity.Error,
        "Flux looks for the expression anywhere in the issuer or subject of a certificate. Without ^ and $ it also accepts "
        + "identities that only contain it, such as those of another repository or workflow.");

    /// <summary>A dot that matches any character.</summary>
    public static readonly DiagnosticCode UnescapedDot = new(
        "D2B5002", "Unescaped dot in an identity expression", Severity.Error,
        "In a regular expression a dot stands for any character, so that the expression also accepts look-alike hosts and files.");

    /// <summary>Keyless verification that names nobody.</summary>
    public static readonly DiagnosticCode MissingIdentity = new(
        "D2B5003", "Keyless verification without an identity", Severity.Error,
        "Without a key or an identity, anybody's signature is accepted in cosign's older format, and nobody's in its newer one.");

    /// <summary>More identities than Flux can check.</summary>
    public static readonly DiagnosticCode SeveralIdentities = new(
        "D2B5004", "Several identities cannot be verified", Severity.Error,
        "Signatures of cosign 3 are checked against one identity only; with several entries every verification fails.");

    private static IEnumerable<DiagnosticCode> Trust => [UnanchoredIdentity, UnescapedDot, MissingIdentity, SeveralIdentities];
}
