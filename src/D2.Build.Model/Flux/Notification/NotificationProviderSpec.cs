namespace D2.Build.Flux;

/// <summary>Where alerts are sent and with whose credentials.</summary>
public sealed class NotificationProviderSpec : Mapping
{
    /// <summary>The address, at most 2048 characters: a URL, or what the service takes instead of one.</summary>
    public string? Address { get => Text("address"); set => Set("address", value); }

    /// <summary>A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>).</summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>The channel, room or topic, at most 2048 characters.</summary>
    public string? Channel { get => Text("channel"); set => Set("channel", value); }

    /// <summary>A CEL expression that gives the id of a commit status. Only for Git hosts.</summary>
    public string? CommitStatusExpr { get => Text("commitStatusExpr"); set => Set("commitStatusExpr", value); }

    /// <summary>Deprecated and without effect.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The URL of a proxy, at most 2048 characters. Deprecated: use <see cref="ProxySecretRef"/>.</summary>
    [StringSyntax(nameof(TextFormat.HttpUrl))]
    public string? Proxy { get => Text("proxy"); set => Set("proxy", value, TextFormat.HttpUrl); }

    /// <summary>A Secret with the address, user name and password of a proxy.</summary>
    public LocalReference ProxySecretRef { get => Child<LocalReference>("proxySecretRef"); set => Set("proxySecretRef", value); }

    /// <summary>A Secret with the credentials; it may hold the address too.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A ServiceAccount whose workload identity logs in to the service.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>True stops sending. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>How long sending may take, without hours. Default 15s.</summary>
    [StringSyntax(nameof(TextFormat.ShortDuration))]
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value, TextFormat.ShortDuration); }

    /// <summary>The service. Required.</summary>
    public Value<NotificationProviderType>? Type { get => Get<NotificationProviderType>("type"); set => Set("type", value); }

    /// <summary>The name the messages are posted under, at most 2048 characters.</summary>
    public string? Username { get => Text("username"); set => Set("username", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["type"];
}
