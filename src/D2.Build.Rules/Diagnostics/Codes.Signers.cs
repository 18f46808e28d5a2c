namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A source without verification.</summary>
    public static readonly DiagnosticCode UnverifiedSource = new(
        "D2B5005", "Source is not verified", Severity.Warning,
        "Without verify, Flux runs whatever the registry has under the tag: whoever can write there can change the cluster.");

    /// <summary>A source that does not accept what its pipeline signs.</summary>
    public static readonly DiagnosticCode ForeignIdentity = new(
        "D2B5006", "Identity is not that of the pipeline", Severity.Error,
        "Flux compares the subject of the certificate with the expression. If the pipeline signs under another name every verification "
        + "fails and the last artifact stays.");

    /// <summary>A patch that patches nothing.</summary>
    public static readonly DiagnosticCode LostPatch = new(
        "D2B5007", "Patch finds nothing to patch", Severity.Error,
        "A patch with a target that matches nothing is passed over in silence. If it was the one that verifies the sync source, the cluster "
        + "takes any artifact.");

    /// <summary>Signatures of any tag are accepted.</summary>
    public static readonly DiagnosticCode AnyTag = new(
        "D2B5008", "Any tag is accepted", Severity.Warning,
        "Whoever may push a tag to the repository can sign for production with it, reviewed or not.");

    /// <summary>A pipeline that publishes what clusters do not accept.</summary>
    public static readonly DiagnosticCode StrayPublication = new(
        "D2B5020", "Pipeline publishes what is not accepted", Severity.Error,
        "A pipeline that also runs on other refs moves the tag to an artifact whose signature the clusters refuse: they stay where they "
        + "are until the tag moves again.");

    /// <summary>Signatures that the version of Flux cannot read.</summary>
    public static readonly DiagnosticCode UnreadableSignature = new(
        "D2B5021", "Flux cannot read the signatures", Severity.Warning,
        "cosign 3 attaches signatures as bundles, which source-controller reads from Flux 2.8 on. An older one finds none.");

    /// <summary>A key that does not do what it looks like.</summary>
    public static readonly DiagnosticCode IneffectiveKey = new(
        "D2B5022", "Key does not do what it looks like", Severity.Error,
        "With secretRef Flux tries the entries of the Secret that end with .pub, and looks at no identities.");

    /// <summary>A tag that moves, without a signature.</summary>
    public static readonly DiagnosticCode MovingTag = new(
        "D2B5023", "Unsigned tag moves in production", Severity.Warning,
        "Nothing holds what is pulled: neither a signature nor a version.");

    /// <summary>A chart that may jump to a new major.</summary>
    public static readonly DiagnosticCode UnboundedRange = new(
        "D2B5024", "Range takes new majors in production", Severity.Warning,
        "A new major may drop values, fields and data formats. With a range without an end it is installed when it is released.");

    /// <summary>An image policy that chooses new majors.</summary>
    public static readonly DiagnosticCode UnboundedPolicy = new(
        "D2B5025", "Image policy chooses new majors", Severity.Warning,
        "Update automation commits what the policy chooses; a new major then looks like any other update.");

    /// <summary>A trust policy that lets everything pass.</summary>
    public static readonly DiagnosticCode LenientTrustPolicy = new(
        "D2B5026", "Trust policy lets everything pass", Severity.Warning,
        "With the levels skip, permissive and audit of Notation a failed check is ignored, and Flux reports the artifact as verified or ignored.");

    /// <summary>Manifests of Flux that nobody verifies.</summary>
    public static readonly DiagnosticCode UnverifiedDistribution = new(
        "D2B5027", "Manifests of Flux are not verified", Severity.Warning,
        "The operator pulls spec.distribution.artifact without looking at a signature and applies it as cluster admin.");

    /// <summary>Verification without a transparency log.</summary>
    public static readonly DiagnosticCode NoTransparencyLog = new(
        "D2B5028", "Key verification leaves no trace", Severity.Info,
        "With a public key Flux does not ask the transparency log. Whether a key was used by somebody else cannot be seen.");

    private static IEnumerable<DiagnosticCode> Signers =>
    [
        UnverifiedSource, ForeignIdentity, LostPatch, AnyTag, StrayPublication, UnreadableSignature, IneffectiveKey, MovingTag,
        UnboundedRange, UnboundedPolicy, LenientTrustPolicy, UnverifiedDistribution, NoTransparencyLog,
    ];
}
