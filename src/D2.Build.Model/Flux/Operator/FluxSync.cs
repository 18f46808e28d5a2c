namespace D2.Build.Flux;

/// <summary>The source a cluster is synchronised from. The operator makes a source and a Kustomization of it.</summary>
public sealed class FluxSync : Mapping
{
    /// <summary>How often the source is fetched. Default 1m.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The kind of source. Required.</summary>
    public Value<SyncKind>? Kind { get => Get<SyncKind>("kind"); set => Set("kind", value); }

    /// <summary>
    /// The name of the source and the Kustomization, at most 63 characters; it cannot be changed later. Default: the
    /// FluxInstance's namespace.
    /// </summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The folder within the source. Required.</summary>
    public string? Path { get => Text("path"); set => Set("path", value); }

    /// <summary>Whose workload identity reads the source. Default generic: <see cref="PullSecret"/>.</summary>
    public Value<SyncProvider>? Provider { get => Get<SyncProvider>("provider"); set => Set("provider", value); }

    /// <summary>The Secret that reads the source.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? PullSecret { get => Text("pullSecret"); set => Set("pullSecret", value, TextFormat.ObjectName); }

    /// <summary>
    /// The tag of an OCI artifact, the full name of a Git ref (<c>refs/heads/main</c>) or the name of a bucket. Required.
    /// </summary>
    public string? Ref { get => Text("ref"); set => Set("ref", value); }

    /// <summary>The URL of the OCI or Git repository, or the endpoint of the bucket. Required.</summary>
    public string? Url { get => Text("url"); set => Set("url", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "path", "ref", "url"];
}
