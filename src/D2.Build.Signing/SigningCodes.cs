namespace D2.Build.Signing;

/// <summary>The codes of <see cref="SigningException"/>; each has a page in docs/diagnostics.</summary>
public static class SigningCodes
{
    /// <summary>The signature was made for a time that is over.</summary>
    public const string SignatureExpired = "D2B5045";

    /// <summary>A key is not in a format that is read here.</summary>
    public const string UnreadableKey = "D2B9080";

    /// <summary>A key needs a password, or another one.</summary>
    public const string WrongPassword = "D2B9081";

    /// <summary>A bundle, envelope or statement is malformed or larger than it may be.</summary>
    public const string MalformedBundle = "D2B9082";

    /// <summary>Nothing is attached that could be verified.</summary>
    public const string NoSignature = "D2B9083";

    /// <summary>The signature is not that of the payload by the key.</summary>
    public const string WrongSignature = "D2B9084";

    /// <summary>The statement is about something else.</summary>
    public const string WrongSubject = "D2B9085";

    /// <summary>The certificate was not issued by a trusted authority for the moment of signing.</summary>
    public const string UntrustedCertificate = "D2B9086";

    /// <summary>No trusted certificate log promised to list the certificate.</summary>
    public const string UnloggedCertificate = "D2B9087";

    /// <summary>No trusted transparency log lists the signature.</summary>
    public const string UnloggedSignature = "D2B9088";

    /// <summary>Nobody trusted says when the signature was made.</summary>
    public const string UntrustedTime = "D2B9089";

    /// <summary>Another identity signed than the one expected.</summary>
    public const string WrongIdentity = "D2B9090";

    /// <summary>A trusted root or a signing config cannot be read.</summary>
    public const string UnreadableTrust = "D2B9091";

    /// <summary>No identity token for keyless signing.</summary>
    public const string NoIdentityToken = "D2B9092";

    /// <summary>A signing service refused or did not answer.</summary>
    public const string ServiceFailed = "D2B9093";

    /// <summary>A document to attest is not what its type says.</summary>
    public const string InvalidPredicate = "D2B9094";

    /// <summary>An identity expression that cannot be evaluated.</summary>
    public const string InvalidIdentity = "D2B9095";

    /// <summary>Nothing says who must have signed.</summary>
    public const string NoExpectation = "D2B9096";
}
