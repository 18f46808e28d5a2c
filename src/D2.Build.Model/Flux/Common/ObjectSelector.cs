namespace D2.Build.Flux;

/// <summary>Selects objects; what is not set matches all. Names and kinds are anchored regular expressions.</summary>
public sealed class ObjectSelector : Mapping
{
    /// <summary>A label selector applied to the annotations.</summary>
    public string? AnnotationSelector { get => Text("annotationSelector"); set => Set("annotationSelector", value); }

    /// <summary>The API group.</summary>
    public string? Group { get => Text("group"); set => Set("group", value); }

    /// <summary>The kind.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    /// <summary>A label selector.</summary>
    public string? LabelSelector { get => Text("labelSelector"); set => Set("labelSelector", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace.</summary>
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value); }

    /// <summary>The API version.</summary>
    public string? Version { get => Text("version"); set => Set("version", value); }
}
