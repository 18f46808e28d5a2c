namespace D2.Build.Flux;

/// <summary>Whose signature a chart of an OCI registry must carry: a key, or an OIDC identity (keyless).</summary>
public sealed class HelmChartVerification : Mapping
{
    /// <summary>The OIDC identities that are accepted; one of them has to match.</summary>
    public ObjectList<OidcIdentityMatch> MatchOidcIdentity
    {
        get => List<OidcIdentityMatch>("matchOIDCIdentity");
        set => Set("matchOIDCIdentity", value);
    }

    /// <summary>The signing tool. Required.</summary>
    public Value<VerificationProvider>? Provider { get => Get<VerificationProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with public keys (<c>*.pub</c>), or with a Notation trust policy and certificates.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["provider"];
}
