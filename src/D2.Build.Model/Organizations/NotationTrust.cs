using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// Pipelines sign as Notation does, with a key and certificates of an authority, and clusters verify that against a trust policy and
/// certificates. Both are public and not declared: they come from variables of the bootstrap and of the pipelines.
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
