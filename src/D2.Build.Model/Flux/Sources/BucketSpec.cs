namespace D2.Build.Flux;

/// <summary>Where a bucket is, which of its files are wanted and how to log in to it.</summary>
public sealed class BucketSpec : Mapping
{
    /// <summary>The name of the bucket. Required.</summary>
    public string? BucketName { get => Text("bucketName"); set => Set("bucketName", value); }

    /// <summary>
    /// A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>) for
    /// the store.
    /// </summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>The address of the store: host and optional port, without scheme. Required.</summary>
    public string? Endpoint { get => Text("endpoint"); set => Set("endpoint", value); }

    /// <summary>Files to leave out, in the syntax of <c>.gitignore</c>. Default: Flux's own list; setting it replaces that list.</summary>
    public string? Ignore { get => Text("ignore"); set => Set("ignore", value); }

    /// <summary>True talks plain HTTP to the store. Default false.</summary>
    public Value<bool>? Insecure { get => Get<bool>("insecure"); set => Set("insecure", value); }

    /// <summary>How often the bucket is looked at. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>Only files whose names begin with it are listed. Default: all.</summary>
    public string? Prefix { get => Text("prefix"); set => Set("prefix", value); }

    /// <summary>The store and its way to log in. Default generic: any S3-compatible store.</summary>
    public Value<BucketProvider>? Provider { get => Get<BucketProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with the address, user name and password of a proxy.</summary>
    public LocalReference ProxySecretRef { get => Child<LocalReference>("proxySecretRef"); set => Set("proxySecretRef", value); }

    /// <summary>The region of the bucket. Default: the one the store reports.</summary>
    public string? Region { get => Text("region"); set => Set("region", value); }

    /// <summary>A Secret with the credentials of the store. Not together with <see cref="ServiceAccountName"/>.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A ServiceAccount whose workload identity logs in. Not for the provider generic.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>A service that gives temporary credentials. Only for the providers aws and generic.</summary>
    public BucketTokenService Sts { get => Child<BucketTokenService>("sts"); set => Set("sts", value); }

    /// <summary>True stops pulling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>How long one download may take, without hours. Default 60s.</summary>
    [StringSyntax(nameof(TextFormat.ShortDuration))]
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value, TextFormat.ShortDuration); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["bucketName", "endpoint", "interval"];
}
