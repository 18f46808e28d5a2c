namespace D2.Build.Flux;

/// <summary>Which events are sent and where.</summary>
public sealed class AlertSpec : Mapping
{
    /// <summary>Further facts that go with every event, such as the cluster.</summary>
    public TextMap EventMetadata { get => Child<TextMap>("eventMetadata"); set => Set("eventMetadata", value); }

    /// <summary>The least severity that is sent. Default info.</summary>
    public Value<EventSeverity>? EventSeverity { get => Get<EventSeverity>("eventSeverity"); set => Set("eventSeverity", value); }

    /// <summary>The objects whose events are sent. Required.</summary>
    public ObjectList<AlertSource> EventSources { get => List<AlertSource>("eventSources"); set => Set("eventSources", value); }

    /// <summary>Go regular expressions of messages that are not sent.</summary>
    public ValueList<string> ExclusionList { get => Values<string>("exclusionList"); set => Set("exclusionList", value); }

    /// <summary>Go regular expressions of messages that are sent. Default: all.</summary>
    public ValueList<string> InclusionList { get => Values<string>("inclusionList"); set => Set("inclusionList", value); }

    /// <summary>The provider. Required.</summary>
    public LocalReference ProviderRef { get => Child<LocalReference>("providerRef"); set => Set("providerRef", value); }

    /// <summary>A sentence that goes with every event, at most 255 characters. Deprecated: use <see cref="EventMetadata"/>.</summary>
    public string? Summary { get => Text("summary"); set => Set("summary", value); }

    /// <summary>True stops sending. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["eventSources", "providerRef"];
}
