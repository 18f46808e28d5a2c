using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// Pipelines sign with a certificate for their own identity, and clusters accept the workflow and the Git refs of their channel.
/// There is no key to keep.
/// </summary>
public sealed record KeylessTrust : Trust
{
    /// <summary>Certificates and logs of the public Sigstore instance.</summary>
    public KeylessTrust()
        : base(secret: null)
    {
    }

    /// <summary>Certificates and logs of another Sigstore instance. Needs Flux 2.9.</summary>
    /// <param name="trustedRootSecret">The Secret in flux-system with its <c>trusted_root.json</c>, which the bootstrap makes.</param>
    public KeylessTrust([StringSyntax(nameof(TextFormat.ObjectName))] string trustedRootSecret)
        : base(trustedRootSecret)
    {
    }

    internal override IReadOnlyList<string> Signers => [Secret is null ? "keyless" : "keyless, own Sigstore"];

    internal override OciVerification Verification(OidcIdentityMatch identity)
    {
        var verification = new OciVerification { Provider = VerificationProvider.Cosign, MatchOidcIdentity = [identity] };
        if (Secret is { } root)
        {
            verification.TrustedRootSecretRef = root;
        }

        return verification;
    }
}
