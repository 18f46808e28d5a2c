namespace D2.Build;

/// <summary>The field a value is copied from.</summary>
public sealed class ReplacementSource : Mapping
{
    /// <summary>The object's group. Default: any.</summary>
    public string? Group { get => Text("group"); set => Set("group", value); }

    /// <summary>The object's version. Default: any.</summary>
    public string? Version { get => Text("version"); set => Set("version", value); }

    /// <summary>The object's kind.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    /// <summary>The object's name.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The object's namespace.</summary>
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value); }

    /// <summary>The field, with dots between the steps. Default <c>metadata.name</c>.</summary>
    public string? FieldPath { get => Text("fieldPath"); set => Set("fieldPath", value); }

    /// <summary>The part of the value that is taken. Default: all of it.</summary>
    public ReplacementOptions Options { get => Child<ReplacementOptions>("options"); set => Set("options", value); }
}
