namespace D2.Build.Flux;

/// <summary>Objects whose events are sent.</summary>
public sealed class AlertSource : Mapping
{
    /// <summary>Group and version. Default: any.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind. Required.</summary>
    public Value<FluxKind>? Kind { get => Get<FluxKind>("kind"); set => Set("kind", value); }

    /// <summary>Labels the objects must have; only with the name <c>*</c>.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }

    /// <summary>The name; <c>*</c> for all. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace. Default: that of the alert.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>All objects of a kind in the alert's namespace.</summary>
    /// <param name="kind">The kind.</param>
    public static implicit operator AlertSource(FluxKind kind) => new() { Kind = kind, Name = "*" };
}
