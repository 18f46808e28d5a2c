namespace D2.Build.Flux;

/// <summary>Whose signature an artifact must carry: a key, or an OIDC identity (keyless).</summary>
public sealed class OciVerification : Mapping
{
    /// <summary>
    /// The OIDC identities that are accepted. A signature of cosign 3 is checked against one entry only: put alternatives
    /// into its expressions.
    /// </summary>
    public ObjectList<OidcIdentityMatch> MatchOidcIdentity
    {
        get => List<OidcIdentityMatch>("matchOIDCIdentity");
        set => Set("matchOIDCIdentity", value);
    }

    /// <summary>The signing tool. Required.</summary>
    public Value<VerificationProvider>? Provider { get => Get<VerificationProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with public keys (<c>*.pub</c>), or with a Notation trust policy and certificates.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A Secret with the trusted root (<c>trusted_root.json</c>) of a Sigstore instance other than the public one.</summary>
    public LocalReference TrustedRootSecretRef { get => Child<LocalReference>("trustedRootSecretRef"); set => Set("trustedRootSecretRef", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["provider"];
}
