namespace D2.Build.Flux;

/// <summary>The Git repository that is updated. A string converts to it: <c>SourceRef = "fleet"</c>.</summary>
public sealed class ImageUpdateSource : Mapping
{
    /// <summary>Group and version. Default: the version the controller knows.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind. Default GitRepository.</summary>
    public Value<ImageUpdateSourceKind>? Kind { get => Get<ImageUpdateSourceKind>("kind"); set => Set("kind", value); }

    /// <summary>The name. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The namespace. Default: that of the automation.</summary>
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>A GitRepository of the same namespace.</summary>
    /// <param name="name">The GitRepository's name.</param>
    public static implicit operator ImageUpdateSource(string name) => new() { Kind = ImageUpdateSourceKind.GitRepository, Name = name };
}
