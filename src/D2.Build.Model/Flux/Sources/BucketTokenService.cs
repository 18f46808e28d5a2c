namespace D2.Build.Flux;

/// <summary>A Security Token Service that gives temporary credentials for a bucket.</summary>
public sealed class BucketTokenService : Mapping
{
    /// <summary>
    /// A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>) for
    /// the service. Only for ldap.
    /// </summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>The address, <c>https://…</c> or <c>http://…</c>. Required.</summary>
    [StringSyntax(nameof(TextFormat.HttpUrl))]
    public string? Endpoint { get => Text("endpoint"); set => Set("endpoint", value, TextFormat.HttpUrl); }

    /// <summary>The protocol of the service; aws for a bucket of aws, ldap for a generic one. Required.</summary>
    public Value<TokenServiceProvider>? Provider { get => Get<TokenServiceProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with <c>username</c> and <c>password</c>. Only for ldap.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["endpoint", "provider"];
}
