namespace D2.Build.Kubernetes;

/// <summary>A Secret the pods of a ServiceAccount may use. Only its name is read.</summary>
public sealed class ServiceAccountSecret : Mapping
{
    /// <summary>Group and version.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The part of the object, as a path of fields.</summary>
    public string? FieldPath { get => Text("fieldPath"); set => Set("fieldPath", value); }

    /// <summary>The kind.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>The version of the object that is meant.</summary>
    public string? ResourceVersion { get => Text("resourceVersion"); set => Set("resourceVersion", value); }

    /// <summary>The object's unique id.</summary>
    public string? Uid { get => Text("uid"); set => Set("uid", value); }
}
