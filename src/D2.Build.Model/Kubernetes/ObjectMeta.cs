namespace D2.Build;

/// <summary>The metadata of an object.</summary>
public sealed class ObjectMeta : Mapping
{
    /// <summary>The name, unique among objects of the kind in the namespace.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The namespace; null for a cluster-scoped kind.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>The labels. Values are at most 63 characters.</summary>
    public TextMap Labels { get => Child<TextMap>("labels"); set => Set("labels", value); }

    /// <summary>The annotations.</summary>
    public TextMap Annotations { get => Child<TextMap>("annotations"); set => Set("annotations", value); }

    /// <summary>The finalizers that have to be removed before the object goes away.</summary>
    public ValueList<string> Finalizers { get => Values<string>("finalizers"); set => Set("finalizers", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];
}
