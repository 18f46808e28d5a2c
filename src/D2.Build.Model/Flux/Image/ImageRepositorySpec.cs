namespace D2.Build.Flux;

/// <summary>Which image repository is scanned, how often and with whose credentials.</summary>
public sealed class ImageRepositorySpec : Mapping
{
    /// <summary>The other namespaces whose policies may refer to it. Default: none.</summary>
    public AccessFrom AccessFrom { get => Child<AccessFrom>("accessFrom"); set => Set("accessFrom", value); }

    /// <summary>
    /// A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>) for
    /// the registry.
    /// </summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>Regular expressions of tags to leave out, at most 25. Default <c>^.*\.sig$</c>.</summary>
    public ValueList<string> ExclusionList { get => Values<string>("exclusionList"); set => Set("exclusionList", value); }

    /// <summary>The image without tag and without scheme, such as <c>ghcr.io/acme/app</c>. Required.</summary>
    [StringSyntax(nameof(TextFormat.ImageName))]
    public string? Image { get => Text("image"); set => Set("image", value, TextFormat.ImageName); }

    /// <summary>True talks plain HTTP to the registry. Default false.</summary>
    public Value<bool>? Insecure { get => Get<bool>("insecure"); set => Set("insecure", value); }

    /// <summary>How often the tags are listed. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>Whose workload identity logs in to the registry. Default generic: <see cref="SecretRef"/>.</summary>
    public Value<OciProvider>? Provider { get => Get<OciProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with the address, user name and password of a proxy.</summary>
    public LocalReference ProxySecretRef { get => Child<LocalReference>("proxySecretRef"); set => Set("proxySecretRef", value); }

    /// <summary>A Secret of type <c>kubernetes.io/dockerconfigjson</c> that logs in to the registry.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A ServiceAccount whose image pull secrets or workload identity log in to the registry.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>True stops scanning. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>How long one scan may take, without hours. Default: the interval.</summary>
    [StringSyntax(nameof(TextFormat.ShortDuration))]
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value, TextFormat.ShortDuration); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["image", "interval"];
}
