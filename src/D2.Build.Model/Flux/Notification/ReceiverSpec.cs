namespace D2.Build.Flux;

/// <summary>Who may call the webhook and what is reconciled then.</summary>
public sealed class ReceiverSpec : Mapping
{
    /// <summary>The events that count, in the sender's words, such as <c>push</c>. Default: all.</summary>
    public ValueList<string> Events { get => Values<string>("events"); set => Set("events", value); }

    /// <summary>How often the Secret is read again. Default 10m.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>Whose identity tokens are accepted. Required for the type generic-oidc and for no other.</summary>
    public ObjectList<ReceiverOidcProvider> OidcProviders
    {
        get => List<ReceiverOidcProvider>("oidcProviders");
        set => Set("oidcProviders", value);
    }

    /// <summary>A CEL expression over <c>res</c> and <c>req</c> that decides for each object. Default: all are reconciled.</summary>
    public string? ResourceFilter { get => Text("resourceFilter"); set => Set("resourceFilter", value); }

    /// <summary>The objects to reconcile. Required.</summary>
    public ObjectList<ReceiverResource> Resources { get => List<ReceiverResource>("resources"); set => Set("resources", value); }

    /// <summary>A Secret whose <c>token</c> calls are checked with. Required for every type but generic-oidc, which has none.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>True ignores calls. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>The sender. Required.</summary>
    public Value<ReceiverType>? Type { get => Get<ReceiverType>("type"); set => Set("type", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["resources", "type"];
}
