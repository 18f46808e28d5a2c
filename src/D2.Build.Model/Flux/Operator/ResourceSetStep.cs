namespace D2.Build.Flux;

/// <summary>A group of objects that is applied and ready before the next one is begun.</summary>
public sealed class ResourceSetStep : Mapping
{
    /// <summary>The name, unique within the ResourceSet. Required.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.Label); }

    /// <summary>The objects, as templates.</summary>
    public ResourceList Resources { get => ResourceItems("resources"); set => Set("resources", value); }

    /// <summary>A Go template of several YAML documents.</summary>
    [StringSyntax(nameof(TextFormat.Template))]
    public string? ResourcesTemplate { get => Text("resourcesTemplate"); set => Set("resourcesTemplate", value, TextFormat.Template); }

    /// <summary>How long the objects may take to become ready. Default: the timeout of the ResourceSet.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];
}
