using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// Clusters verify signatures of Notation against a trust policy and certificates. <c>d2</c> does not make these signatures: sign
/// with <c>notation sign</c> between the push and the tag.
/// </summary>
public sealed record NotationTrust : Trust
{
    /// <summary>Names the Secret.</summary>
    /// <param name="secret">
    /// The Secret in flux-system with <c>trustpolicy.json</c> and the root certificates of its trust stores (<c>*.crt</c>, <c>*.pem</c>, one
    /// in each), which the bootstrap makes.
    /// </param>
    public NotationTrust([StringSyntax(nameof(TextFormat.ObjectName))] string secret)
        : base(secret)
    {
    }

    internal override IReadOnlyList<string> Signers => ["notation"];

    internal override OciVerification Verification(OidcIdentityMatch identity) =>
        new() { Provider = VerificationProvider.Notation, SecretRef = Secret! };
}
