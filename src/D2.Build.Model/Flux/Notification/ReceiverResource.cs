namespace D2.Build.Flux;

/// <summary>Objects that a webhook reconciles.</summary>
public sealed class ReceiverResource : Mapping
{
    /// <summary>Group and version. Default: the one the controller prefers.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>A CEL expression over <c>res</c> and <c>req</c>, on top of that of the receiver. Default: all.</summary>
    public string? Filter { get => Text("filter"); set => Set("filter", value); }

    /// <summary>The kind. Required.</summary>
    public Value<FluxKind>? Kind { get => Get<FluxKind>("kind"); set => Set("kind", value); }

    /// <summary>Labels the objects must have; only with the name <c>*</c>.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }

    /// <summary>The name; <c>*</c> for all. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace. Default: that of the receiver.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];
}
