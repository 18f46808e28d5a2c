namespace D2.Build.Flux;

/// <summary>An object of any kind and namespace. A typed object converts to it: <c>HealthChecks = [deployment]</c>.</summary>
public sealed class ObjectReference : Mapping
{
    /// <summary>Group and version. Default: the one the cluster prefers.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind. Required.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    /// <summary>The name. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace. Default: that of the object that refers to it.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>A reference with everything that identifies the object.</summary>
    /// <param name="resource">The object referred to.</param>
    public static implicit operator ObjectReference(KubernetesObject resource) => new()
    {
        ApiVersion = resource.ApiVersion,
        Kind = resource.Kind,
        Name = resource.Name,
        Namespace = resource.Namespace,
    };
}
