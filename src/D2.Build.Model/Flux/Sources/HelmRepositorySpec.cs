namespace D2.Build.Flux;

/// <summary>Where a repository of Helm charts is and how to log in to it.</summary>
public sealed class HelmRepositorySpec : Mapping
{
    /// <summary>Which namespaces may refer to it. Provisional: source-controller does not act on it yet.</summary>
    public AccessFrom AccessFrom { get => Child<AccessFrom>("accessFrom"); set => Set("accessFrom", value); }

    /// <summary>
    /// A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>) for
    /// the server.
    /// </summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>True talks plain HTTP to the registry. Only for the type oci. Default false.</summary>
    public Value<bool>? Insecure { get => Get<bool>("insecure"); set => Set("insecure", value); }

    /// <summary>How often the index is downloaded. Not used by the type oci.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>True sends the credentials also to other hosts that the index names for its charts. Default false.</summary>
    public Value<bool>? PassCredentials { get => Get<bool>("passCredentials"); set => Set("passCredentials", value); }

    /// <summary>Whose workload identity logs in. Only for the type oci. Default generic: <see cref="SecretRef"/>.</summary>
    public Value<OciProvider>? Provider { get => Get<OciProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with user name and password, or of type <c>kubernetes.io/dockerconfigjson</c> for the type oci.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>True stops pulling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>How long one download may take, without hours. Default 60s.</summary>
    [StringSyntax(nameof(TextFormat.ShortDuration))]
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value, TextFormat.ShortDuration); }

    /// <summary>Whether the repository has an index or is an OCI registry. Default: an index.</summary>
    public Value<HelmRepositoryType>? Type { get => Get<HelmRepositoryType>("type"); set => Set("type", value); }

    /// <summary>The repository: <c>https://</c> or <c>http://</c> for an index, <c>oci://</c> for a registry. Required.</summary>
    [StringSyntax(nameof(TextFormat.HelmUrl))]
    public string? Url { get => Text("url"); set => Set("url", value, TextFormat.HelmUrl); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["url"];
}
