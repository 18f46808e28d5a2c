namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A key cannot be read.</summary>
    public static readonly DiagnosticCode UnreadableKey = new(
        "D2B9080", "Signing key cannot be read", Severity.Error,
        "Keys are read as cosign writes them, as PKCS #8 (plain or PBES2), SEC 1 or PKCS #1; ECDSA on P-256 is what "
        + "cosign and Flux handle best. Public keys are PEM blocks PUBLIC KEY.");

    /// <summary>A key does not open.</summary>
    public static readonly DiagnosticCode WrongPassword = new(
        "D2B9081", "Signing key does not open", Severity.Error,
        "The private key is encrypted. Its password comes from the environment variable COSIGN_PASSWORD, with a "
        + "certificate chain from NOTATION_KEY_PASSWORD, which may be empty but must be there.");

    /// <summary>A bundle is malformed.</summary>
    public static readonly DiagnosticCode MalformedBundle = new(
        "D2B9082", "Signature bundle is malformed", Severity.Error,
        "What is attached to the artifact is not a Sigstore bundle of version 0.3 with an in-toto statement. Flux and "
        + "cosign 3 do not accept it either.");

    /// <summary>Nothing signed is attached.</summary>
    public static readonly DiagnosticCode NoSignature = new(
        "D2B9083", "Artifact is not signed", Severity.Error,
        "Nothing that could be verified refers to the artifact. A cluster that verifies it keeps the last good one and "
        + "does not apply this one.");

    /// <summary>A signature does not match.</summary>
    public static readonly DiagnosticCode WrongSignature = new(
        "D2B9084", "Signature does not match", Severity.Error,
        "The statement was changed after it was signed, or another key signed it. Do not release the artifact; find out "
        + "who attached the bundle.");

    /// <summary>A statement is about another artifact.</summary>
    public static readonly DiagnosticCode WrongSubject = new(
        "D2B9085", "Signature of another artifact", Severity.Error,
        "The signature is good, but for another digest: somebody copied it here. It says nothing about this artifact.");

    /// <summary>A certificate is not trusted.</summary>
    public static readonly DiagnosticCode UntrustedCertificate = new(
        "D2B9086", "Certificate is not trusted", Severity.Error,
        "The certificate was not issued by an authority of the trusted root, or it was not valid when the signature was "
        + "made. Certificates of keyless signing live ten minutes; what counts is the time that a log or a time stamp "
        + "authority signed.");

    /// <summary>A certificate is not logged.</summary>
    public static readonly DiagnosticCode UnloggedCertificate = new(
        "D2B9087", "Certificate is not in a certificate log", Severity.Error,
        "Without a signed promise (SCT) of a trusted certificate log, an authority could issue certificates that nobody "
        + "ever sees.");

    /// <summary>A signature is not logged.</summary>
    public static readonly DiagnosticCode UnloggedSignature = new(
        "D2B9088", "Signature is not in a transparency log", Severity.Error,
        "A keyless signature needs an entry in a transparency log of the trusted root, with a proof of inclusion and a "
        + "signed checkpoint, about exactly this signature. Flux has no way to do without.");

    /// <summary>The time of signing is not known.</summary>
    public static readonly DiagnosticCode UntrustedTime = new(
        "D2B9089", "Time of signing is not known", Severity.Error,
        "Certificates of keyless signing live ten minutes, so somebody trusted has to say when the signature was made: "
        + "the transparency log (Rekor v1) or a time stamp authority (needed with Rekor v2).");

    /// <summary>Somebody else signed.</summary>
    public static readonly DiagnosticCode WrongIdentity = new(
        "D2B9090", "Signed by another identity", Severity.Error,
        "The signature is good, but not by the expected identity. Expressions match anywhere in the text unless they "
        + "begin with ^ and end with $, as in Flux.");

    /// <summary>A trusted root or signing config cannot be read.</summary>
    public static readonly DiagnosticCode UnreadableTrust = new(
        "D2B9091", "Trusted root or signing config cannot be read", Severity.Error,
        "Give a trusted_root.json or signing_config.json of Sigstore, such as those made by cosign trusted-root create "
        + "and cosign signing-config create; with Notation a trustpolicy.json of version 1.0 that enforces who signed, and "
        + "certificates in PEM.");

    /// <summary>There is no identity token.</summary>
    public static readonly DiagnosticCode NoIdentityToken = new(
        "D2B9092", "No identity token", Severity.Error,
        "Keyless signing needs an OIDC token: of GitHub Actions (permission id-token: write), of GitLab (id_tokens with "
        + "SIGSTORE_ID_TOKEN), from SIGSTORE_ID_TOKEN, or from a file.");

    /// <summary>A signing service failed.</summary>
    public static readonly DiagnosticCode ServiceFailed = new(
        "D2B9093", "Signing service failed", Severity.Error,
        "The certificate authority, transparency log, time stamp authority or token endpoint refused, answered what it "
        + "should not, or did not answer. The tag was not moved; run again.");

    /// <summary>A document to attest is invalid.</summary>
    public static readonly DiagnosticCode InvalidPredicate = new(
        "D2B9094", "Document to attest is invalid", Severity.Error,
        "What is attested must be what its type says, or scanners and policies will not read it: an OpenVEX document "
        + "has @context, @id, author, timestamp, version and statements with a known status.");

    /// <summary>An identity expression cannot be evaluated.</summary>
    public static readonly DiagnosticCode InvalidIdentity = new(
        "D2B9095", "Identity expression cannot be used", Severity.Error,
        "Identities are Go regular expressions (RE2): no look-ahead, look-behind or back references. An empty one would "
        + "accept nobody.");

    /// <summary>Nothing says who must have signed.</summary>
    public static readonly DiagnosticCode NoExpectation = new(
        "D2B9096", "Nothing says who must have signed", Severity.Error,
        "A verification needs a key, an identity with its issuer, or a trust policy of Notation with a statement for the "
        + "repository. Without them anybody's signature would do.");

    private static IEnumerable<DiagnosticCode> Signing =>
    [
        UnreadableKey, WrongPassword, MalformedBundle, NoSignature, WrongSignature, WrongSubject,
        UntrustedCertificate, UnloggedCertificate, UnloggedSignature, UntrustedTime, WrongIdentity, UnreadableTrust,
        NoIdentityToken, ServiceFailed, InvalidPredicate, InvalidIdentity, NoExpectation,
    ];
}
