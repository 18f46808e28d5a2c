namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An entry of an allowlist that allows more, or something else, than it says.</summary>
    public static readonly DiagnosticCode InvalidAllowPrefix = new(
        "D2B6001", "Allowlist entry is not a whole prefix", Severity.Error,
        "The policy allows every address that begins with an entry. An empty entry allows everything, one without a final "
        + "slash also allows its neighbours (oci://ghcr.io/acme admits oci://ghcr.io/acme-evil), and a space splits it in two.");

    /// <summary>A source of a tenant that the fleet's own policy denies.</summary>
    public static readonly DiagnosticCode SourceNotAllowed = new(
        "D2B6002", "Source is not on the allowlist", Severity.Error,
        "The admission policy denies the source on every cluster that runs the tenant, and the tenant's ResourceSet never "
        + "becomes ready.");

    private static IEnumerable<DiagnosticCode> Policies => [InvalidAllowPrefix, SourceNotAllowed];
}
