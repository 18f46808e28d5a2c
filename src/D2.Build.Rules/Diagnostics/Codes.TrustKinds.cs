namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A public key that verifies nothing.</summary>
    public static readonly DiagnosticCode UnusablePublicKey = new(
        "D2B5040", "Public key cannot be used", Severity.Error,
        "Clusters verify with the keys that the organization declares: PEM blocks PUBLIC KEY, with a key for ECDSA, RSA or Ed25519. With "
        + "anything else every verification fails and the last artifact stays.");

    /// <summary>A source that demands another kind of signature than is made.</summary>
    public static readonly DiagnosticCode OtherTrust = new(
        "D2B5041", "Source demands another kind of signature", Severity.Error,
        "Keyless signatures, signatures of keys and those of Notation are different things: a source that demands one kind never accepts another.");

    /// <summary>A signer whom the clusters of the channel do not believe.</summary>
    public static readonly DiagnosticCode ForeignSigner = new(
        "D2B5043", "Clusters do not believe this signer", Severity.Error,
        "The declarations say how clusters verify: keyless, with which keys, or with Notation. What is signed otherwise is refused by all of them, "
        + "so the tag is not moved.");

    /// <summary>Components that are signed otherwise than the fleet verifies.</summary>
    public static readonly DiagnosticCode ForeignComponents = new(
        "D2B5044", "Components are signed otherwise", Severity.Error,
        "The fleet's clusters verify components as its organization says, and the components' own project signs them as its organization says.");

    /// <summary>A signature that has ended.</summary>
    public static readonly DiagnosticCode SignatureExpired = new(
        "D2B5045", "Signature has ended", Severity.Error,
        "Whoever signed with Notation said until when the signature is good, and that is over. Clusters that enforce it refuse the artifact.");

    /// <summary>A forge of one's own that would sign with the public Sigstore instance.</summary>
    public static readonly DiagnosticCode UnknownIssuer = new(
        "D2B5046", "Public Sigstore does not know this forge", Severity.Warning,
        "The public instance gives certificates for identities of github.com, gitlab.com and a few servers that are registered with it. For pipelines "
        + "of another server it makes none, so that nothing can be signed or published.");

    /// <summary>A source that is pulled in the clear.</summary>
    public static readonly DiagnosticCode PlainSource = new(
        "D2B5050", "Source is pulled without TLS", Severity.Warning,
        "Over plain HTTP nobody knows who answers: whoever is on the way decides what runs on the cluster, and reads the credentials.");

    // D2B5042 said that pipelines could not sign with Notation. Its number is not used again.
    private static IEnumerable<DiagnosticCode> TrustKinds =>
        [UnusablePublicKey, OtherTrust, ForeignSigner, ForeignComponents, SignatureExpired, UnknownIssuer, PlainSource];
}
