namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A password that everybody tries first.</summary>
    public static readonly DiagnosticCode DefaultCredential = new(
        "D2B8010", "Well-known password", Severity.Error,
        "Whoever reaches the service tries the passwords of manuals and examples first. Outside of production it is a warning.");

    /// <summary>A password in plain text.</summary>
    public static readonly DiagnosticCode PlainCredential = new(
        "D2B8011", "Password in plain text", Severity.Warning,
        "It is in Git and in the artifact, for everybody who may read either.");

    /// <summary>A setting for development that reaches production.</summary>
    public static readonly DiagnosticCode DevelopmentFlag = new(
        "D2B8012", "Development setting in production", Severity.Warning,
        "Settings that make a chart run on a laptop skip checks or lose data.");

    /// <summary>CRDs that go with their release.</summary>
    public static readonly DiagnosticCode DeletedDefinitions = new(
        "D2B8014", "CRDs are deleted with the release", Severity.Warning,
        "Deleting a CRD deletes every object of its kind, in all namespaces. An uninstalled release, or one under a new name, is enough.");

    /// <summary>An option that does nothing.</summary>
    public static readonly DiagnosticCode IgnoredForce = new(
        "D2B8015", "Forced upgrade is ignored", Severity.Info,
        "Helm 4, from Flux 2.8 on, applies on the server; there upgrade.force has no effect.");

    /// <summary>A range of one version.</summary>
    public static readonly DiagnosticCode ExactRange = new(
        "D2B8016", "Range of a single version", Severity.Warning,
        "With ref.semver Flux lists the tags of the repository at each interval and compares; a tag is asked for directly.");

    /// <summary>An address nobody reads.</summary>
    public static readonly DiagnosticCode PlaceholderContact = new(
        "D2B8017", "Contact address is a placeholder", Severity.Warning,
        "The certificate authority writes to it when certificates are about to expire or have to be replaced.");

    /// <summary>A release that stays failed.</summary>
    public static readonly DiagnosticCode UnretriedRelease = new(
        "D2B8018", "Failed release is not tried again", Severity.Info,
        "By default Flux installs and upgrades a release once. What failed stays failed until the chart, the values or the release change, "
        + "though the cause, a webhook or an image that was not there yet, is often gone in a minute.");

    private static IEnumerable<DiagnosticCode> Workloads =>
    [
        DefaultCredential, PlainCredential, DevelopmentFlag, DeletedDefinitions, IgnoredForce, ExactRange, PlaceholderContact,
        UnretriedRelease,
    ];
}
