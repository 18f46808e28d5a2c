namespace D2.Build.Flux;

/// <summary>An object by name and namespace. A string converts to it: <c>ImageRepositoryRef = "podinfo"</c>.</summary>
public sealed class NamespacedReference : Mapping
{
    /// <summary>The object's name. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The object's namespace. Default: that of the object with the reference.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];

    /// <summary>A reference within the namespace.</summary>
    /// <param name="name">The object's name.</param>
    public static implicit operator NamespacedReference(string name) => new() { Name = name };
}
