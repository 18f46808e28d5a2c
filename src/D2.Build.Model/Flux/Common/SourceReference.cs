namespace D2.Build.Flux;

/// <summary>A source by kind and name.</summary>
/// <typeparam name="TKind">The kinds that are allowed.</typeparam>
public abstract class SourceReference<TKind> : Mapping
    where TKind : struct, Enum
{
    /// <summary>Group and version of the source. Default: the one source-controller prefers.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind of the source. Required.</summary>
    public Value<TKind>? Kind { get => Get<TKind>("kind"); set => Set("kind", value); }

    /// <summary>The name of the source. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The namespace of the source. Default: that of the object that refers to it.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];
}
