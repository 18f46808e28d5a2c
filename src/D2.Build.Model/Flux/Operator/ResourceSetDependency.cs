namespace D2.Build.Flux;

/// <summary>An object that has to be there before a ResourceSet is applied. It is asked for every five seconds.</summary>
public sealed class ResourceSetDependency : Mapping
{
    /// <summary>Group and version. Required.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind. Required.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    /// <summary>The name. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace; none for a cluster-scoped kind.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>True wants the object to be ready, not only to exist. Default false.</summary>
    public Value<bool>? Ready { get => Get<bool>("ready"); set => Set("ready", value); }

    /// <summary>
    /// A CEL expression over the object that decides instead of the built-in check. Ignored unless <see cref="Ready"/> is
    /// true.
    /// </summary>
    [StringSyntax(nameof(TextFormat.FieldCondition))]
    public string? ReadyExpr { get => Text("readyExpr"); set => Set("readyExpr", value, TextFormat.FieldCondition); }

    /// <summary>Whether to wait for the first readiness only is what was asked for.</summary>
    internal bool IsReadyOnce { get; init; }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["apiVersion", "kind", "name"];

    /// <summary>The object has to exist.</summary>
    /// <param name="resource">The object as declared.</param>
    public static ResourceSetDependency On(KubernetesObject resource) => new()
    {
        ApiVersion = resource.ApiVersion,
        Kind = resource.Kind,
        Name = resource.Name,
        Namespace = resource.Namespace,
    };

    /// <summary>The object has to be ready.</summary>
    /// <param name="resource">The object as declared.</param>
    public static ResourceSetDependency ReadyOf(KubernetesObject resource)
    {
        var dependency = On(resource);
        dependency.Ready = true;
        return dependency;
    }

    /// <summary>A kind has to be known to the cluster.</summary>
    /// <param name="name">The CustomResourceDefinition: plural and group, such as <c>helmreleases.helm.toolkit.fluxcd.io</c>.</param>
    public static ResourceSetDependency OnCrd(string name) => new()
    {
        ApiVersion = "apiextensions.k8s.io/v1",
        Kind = "CustomResourceDefinition",
        Name = name,
    };
}
