namespace D2.Build.Flux;

/// <summary>Where an OCI artifact is, which version of it is wanted and who must have signed it.</summary>
public sealed class OciRepositorySpec : Mapping
{
    /// <summary>A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>) for the registry.</summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>Files to leave out, in the syntax of <c>.gitignore</c>. Default: Flux's own list; setting it replaces that list.</summary>
    public string? Ignore { get => Text("ignore"); set => Set("ignore", value); }

    /// <summary>True talks plain HTTP to the registry. Default false.</summary>
    public Value<bool>? Insecure { get => Get<bool>("insecure"); set => Set("insecure", value); }

    /// <summary>How often the registry is asked for a new version. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>Which layer is taken and how. Default: the first layer, extracted.</summary>
    public OciLayerSelector LayerSelector { get => Child<OciLayerSelector>("layerSelector"); set => Set("layerSelector", value); }

    /// <summary>Whose workload identity logs in to the registry. Default generic: <see cref="SecretRef"/>.</summary>
    public Value<OciProvider>? Provider { get => Get<OciProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with the address, user name and password of a proxy.</summary>
    public LocalReference ProxySecretRef { get => Child<LocalReference>("proxySecretRef"); set => Set("proxySecretRef", value); }

    /// <summary>The version. Default: the tag <c>latest</c>.</summary>
    public OciReference Ref { get => Child<OciReference>("ref"); set => Set("ref", value); }

    /// <summary>A Secret of type <c>kubernetes.io/dockerconfigjson</c> that logs in to the registry.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A ServiceAccount whose image pull secrets or workload identity log in to the registry.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>True stops pulling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>How long one call to the registry may take, without hours. Default 60s.</summary>
    [StringSyntax(nameof(TextFormat.ShortDuration))]
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value, TextFormat.ShortDuration); }

    /// <summary>The repository, <c>oci://host/path</c> without tag. Required.</summary>
    [StringSyntax(nameof(TextFormat.OciUrl))]
    public string? Url { get => Text("url"); set => Set("url", value, TextFormat.OciUrl); }

    /// <summary>Whose signature the artifact must carry. Default: none is asked for.</summary>
    public OciVerification Verify { get => Child<OciVerification>("verify"); set => Set("verify", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["interval", "url"];
}
